import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Notice } from '@/api/notices';
import { useProducts } from '@/api/products';
import type { Row } from '@/api/requirements';
import { Icon, type IconName } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { Tag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import styles from './Notices.module.css';
import { told } from './told';

const LOOK: Record<string, ['accent' | 'warn' | 'good' | undefined, IconName]> = {
  ask: ['accent', 'hand'],
  nudge: ['warn', 'bell'],
  answer: ['good', 'check'],
  mention: ['accent', 'chat'],
  follow: [undefined, 'eye'],
};

interface Props {
  notice: Notice;
  /** The requirement it is about, once it is known. */
  about: Row | undefined;
  read: () => void;
}

/** Why one is told, of what, who did it and when; opening it marks it as read. */
export function NoticeLine({ notice, about, read }: Props) {
  const { t } = useTranslation(['notices', 'words', 'mywork']);
  const { aggregate, what, event } = told(notice.type);
  const [look, icon] = LOOK[notice.why] ?? [undefined, 'bell'];
  const [kind, actor = ''] = notice.actor.split(':');
  const other = t(`what.${aggregate as 'task'}.${what as 'offered'}`, { defaultValue: t('what.other') });
  return (
    <li className={styles.line} data-unread={!notice.read}>
      <span className={styles.dot}>{!notice.read && <span className="visually-hidden">{t('unread')}</span>}</span>
      <div className={styles.what}>
        <p className={styles.title}>
          <Tag look={look}>
            <Icon name={icon} size={12} /> {t(`why.${notice.why as 'ask'}`)}
          </Tag>
          <Target notice={notice} aggregate={aggregate} about={about} open={read} />
        </p>
        <p className={styles.about}>
          {kind === 'person' ? <PersonName id={actor} mark /> : <strong>{t('mywork:system')}</strong>}
          <span>
            {aggregate === 'requirement'
              ? t(`words:event.${event as 'HandoffOffered'}`, { defaultValue: other })
              : other}
          </span>
          <Time at={notice.time} />
        </p>
      </div>
      {!notice.read && (
        <Button size="small" type="text" icon={<Icon name="check" size={14} />} onClick={read}>
          <span className={styles.mark}>{t('markRead')}</span>
        </Button>
      )}
    </li>
  );
}

interface TargetProps {
  notice: Notice;
  aggregate: string;
  about: Row | undefined;
  open: () => void;
}

function Target({ notice, aggregate, about, open }: TargetProps) {
  const { t } = useTranslation('notices');
  const product = useProducts().find(({ id }) => id === notice.product)?.key ?? '';
  const name = about ? (
    <>
      <code>{about.key}</code> {about.title}
    </>
  ) : (
    t(`thing.${aggregate as 'task'}`, { defaultValue: t('thing.other') })
  );
  if (aggregate === 'task' && product)
    return (
      <Link to="/p/$product/tasks" params={{ product }} search={{ task: notice.subject }} onClick={open}>
        {name}
      </Link>
    );
  if (aggregate === 'feedback' && product)
    return (
      <Link to="/p/$product/feedback" params={{ product }} search={{ item: notice.subject }} onClick={open}>
        {name}
      </Link>
    );
  const requirement = about?.key ?? notice.requirement ?? (aggregate === 'requirement' ? notice.subject : undefined);
  if (!requirement) return <span>{name}</span>;
  return (
    <Link to="/requirements/$requirement" params={{ requirement }} onClick={open}>
      {name}
    </Link>
  );
}
