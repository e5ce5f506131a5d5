import { useParams, useSearch } from '@tanstack/react-router';
import { TaskBoard } from '@/features/tasks/TaskBoard';

const from = '/inside/p/$product/tasks';

export default function TasksRoute() {
  const { product } = useParams({ from });
  const { task, side, who } = useSearch({ from });
  return (
    <TaskBoard
      product={product}
      task={task}
      side={side === 'FRONTEND' || side === 'BACKEND' ? side : undefined}
      mine={who === 'me'}
    />
  );
}
