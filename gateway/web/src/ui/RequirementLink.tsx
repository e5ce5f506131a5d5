import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { requirementQuery } from '@/api/requirement';
import styles from './RequirementLink.module.css';

const KEY = /^[A-Z][A-Z0-9]*-\d+$/;

/** Another requirement by its key, with its title where there is room; an id is looked up. */
export function RequirementLink({ idOrKey, titled }: { idOrKey: string; titled?: boolean }) {
  const known = KEY.test(idOrKey);
  const { data } = useQuery({ ...requirementQuery(idOrKey), enabled: !known || titled === true });
  const key = data?.key ?? (known ? idOrKey : idOrKey.slice(0, 8));
  return (
    <Link className={styles.link} to="/requirements/$requirement" params={{ requirement: key }}>
      {key}
      {titled && data && ` ${data.title}`}
    </Link>
  );
}
