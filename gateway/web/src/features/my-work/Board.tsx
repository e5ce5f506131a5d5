import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MyWork } from '@/api/myWork';
import { Empty } from '@/ui/States';
import { AskLine } from './AskLine';
import styles from './Board.module.css';
import { ChangedLine } from './ChangedLine';
import { pressing } from './due';
import { HandLine } from './HandLine';
import { useSeen } from './useVisit';

/** The four questions of a morning: who waits for me, what do I hold, for whom do I wait, what changed. */
export function Board({ work }: { work: MyWork }) {
  const { t } = useTranslation('mywork');
  const allSeen = useSeen(work);
  return (
    <div className={styles.board}>
      <div className={styles.column}>
        <Section title={t('waitingForMe.title')} count={work.waitingForMe.length} main>
          {work.waitingForMe.length === 0 ? (
            <Empty icon="check" title={t('waitingForMe.empty')}>
              {t('waitingForMe.emptyHelp')}
            </Empty>
          ) : (
            pressing(work.waitingForMe).map((item) => <AskLine key={item.askId} item={item} answerable />)
          )}
        </Section>
        <Section title={t('iWaitFor.title')} count={work.iWaitFor.length}>
          {work.iWaitFor.length === 0 ? (
            <Empty icon="clock" title={t('iWaitFor.empty')}>
              {t('iWaitFor.emptyHelp')}
            </Empty>
          ) : (
            pressing(work.iWaitFor).map((item) => <AskLine key={item.askId} item={item} />)
          )}
        </Section>
      </div>
      <div className={styles.column}>
        <Section title={t('inMyHands.title')} count={work.inMyHands.length}>
          {work.inMyHands.length === 0 ? (
            <Empty icon="hand" title={t('inMyHands.empty')}>
              {t('inMyHands.emptyHelp')}
            </Empty>
          ) : (
            work.inMyHands.map((hand) => <HandLine key={`${hand.subject.id} ${hand.side}`} hand={hand} />)
          )}
        </Section>
        <Section
          title={t('changed.title')}
          count={work.changed.length}
          action={
            allSeen && (
              <Button size="small" type="text" onClick={allSeen}>
                {t('changed.seen')}
              </Button>
            )
          }
        >
          {work.changed.length === 0 ? (
            <Empty icon="eye" title={t('changed.empty')} />
          ) : (
            work.changed.slice(0, 30).map((entry) => <ChangedLine key={entry.event} entry={entry} />)
          )}
        </Section>
      </div>
    </div>
  );
}

function Section({
  title,
  count,
  main,
  action,
  children,
}: {
  title: string;
  count: number;
  main?: boolean;
  action?: React.ReactNode;
  children: React.ReactNode;
}) {
  return (
    <section className={main ? styles.main : undefined}>
      <div className={styles.head}>
        <h2>
          {title}
          {count > 0 && <span className={styles.count}>{count}</span>}
        </h2>
        {action}
      </div>
      <div className={styles.lines}>{children}</div>
    </section>
  );
}
