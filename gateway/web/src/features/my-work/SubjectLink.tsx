import { Link } from '@tanstack/react-router';
import type { Subject } from '@/api/myWork';
import { useProducts } from '@/api/products';

/** Where a subject is looked at; `detail` opens what the ask is about. */
export function SubjectLink({ subject, detail }: { subject: Subject; detail?: string }) {
  const products = useProducts();
  const product = products.find((p) => p.id === subject.product)?.key ?? subject.product;
  switch (subject.type) {
    case 'feedback':
      return (
        <Link to="/p/$product/feedback" params={{ product }} search={{ item: subject.id }}>
          {subject.title}
        </Link>
      );
    case 'task':
      return (
        <Link to="/p/$product/tasks" params={{ product }} search={{ task: subject.id }}>
          {subject.title}
        </Link>
      );
    case 'requirement':
      return <Link to={`/requirements/${subject.key ?? subject.id}${detail ?? ''}` as string}>{subject.title}</Link>;
  }
}
