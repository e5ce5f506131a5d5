import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { cache } from '@/api/cache';
import { api } from '@/api/client';
import { type Item, type MyWork, myWorkQuery } from '@/api/myWork';
import { Due } from '@/ui/Due';
import { PersonName } from '@/ui/PersonName';
import { SideTag, Tag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import { AnswerQuestion } from './AnswerQuestion';
import styles from './Line.module.css';
import { OneClick } from './OneClick';
import { SubjectLink } from './SubjectLink';

/** An ask: what is wanted, by whom, since when, and what stands still; answered here where one click is enough. */
export function AskLine({ item, answerable }: { item: Item; answerable?: boolean }) {
  const { t } = useTranslation(['mywork', 'words']);
  const [answering, setAnswering] = useState(false);
  const { subject } = item;
  const post = item.to.post?.post as 'MANAGER' | undefined;
  return (
    <article className={styles.line}>
      <div className={styles.title}>
        {subject.key && <code>{subject.key}</code>}
        <SubjectLink subject={subject} />
        {item.side && <SideTag side={item.side} />}
      </div>
      <div className={styles.actions}>
        {answerable ? <OneClick item={item} answer={() => setAnswering(true)} /> : <Nudge item={item} />}
      </div>
      <div className={styles.about}>
        <strong>{t(`words:ask.${item.kind as 'HANDOFF'}`)}</strong>
        {answerable ? (
          <span>
            {t('asksYou')} <PersonName id={item.from} mark />
          </span>
        ) : (
          <span>
            {t('waitsFor')} {item.to.person ? <PersonName id={item.to.person} mark /> : post && t(`words:post.${post}`)}
          </span>
        )}
        <Time at={item.since} />
        <Due at={item.dueAt} />
        {item.blocks.length > 0 && (
          <Tag look="warn">{t('blocks', { sides: item.blocks.map((s) => t(`words:side.${s}`)).join(t('and')) })}</Tag>
        )}
      </div>
      {answering && <AnswerQuestion item={item} close={() => setAnswering(false)} />}
    </article>
  );
}

/** 催一下: once a day for each ask; said so where it was done. */
function Nudge({ item }: { item: Item }) {
  const { t } = useTranslation('mywork');
  const act = useAct();
  if (item.service !== 'requirements' || item.nudgedToday === undefined) return null;
  if (item.nudgedToday) return <Tag>{t('nudgedToday')}</Tag>;
  const nudge = () =>
    act({
      send: (headers) =>
        api.POST('/api/v1/requirements/{requirement}/nudges', {
          params: { path: { requirement: item.subject.id } },
          body: { askId: item.askId },
          headers,
        }),
      optimistic: () => {
        const before = cache.getQueryData(myWorkQuery().queryKey);
        cache.setQueryData(
          myWorkQuery().queryKey,
          (work: MyWork | undefined) =>
            work && {
              ...work,
              iWaitFor: work.iWaitFor.map((one) => (one.askId === item.askId ? { ...one, nudgedToday: true } : one)),
            },
        );
        return () => cache.setQueryData(myWorkQuery().queryKey, before);
      },
      done: t('nudged'),
    });
  return (
    <Button size="small" onClick={() => void nudge()}>
      {t('nudge')}
    </Button>
  );
}
