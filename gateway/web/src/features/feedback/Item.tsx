import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Feedback, oneFeedbackQuery } from '@/api/feedback';
import { useShortcuts } from '@/lib/shortcuts';
import { Icon } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { SideTag, Tag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import { AnswerReporter } from './AnswerReporter';
import { Classify } from './Classify';
import styles from './Inbox.module.css';
import { LinkRequirement } from './LinkRequirement';
import { Reroute } from './Reroute';
import { useCategory } from './useCategory';
import { useFeedback } from './useFeedback';

interface Props {
  product: string;
  row: Feedback;
  back: () => void;
  next: () => void;
}

type Doing = 'reroute' | 'link';

/** One piece of feedback and everything that is done with it, each by one key. */
export function Item({ product, row, back, next }: Props) {
  const { t } = useTranslation(['feedback', 'words']);
  const category = useCategory();
  const detail = useQuery(oneFeedbackQuery(row.id)).data;
  const [doing, setDoing] = useState<Doing>();
  const feedback = useFeedback(product, row);
  const open = row.state === 'OPEN';
  const group = t('shortcuts.inbox');
  useShortcuts([
    { keys: 'r', group, label: t('reroute.open'), run: () => open && row.lead && setDoing('reroute') },
    { keys: 'l', group, label: t('link.open'), run: () => setDoing('link') },
    { keys: 'd', group, label: t('link.draft'), run: () => void feedback.draft(row.words) },
    { keys: 'a', group, label: t('answer.title'), run: () => document.getElementById('answer')?.focus() },
    { keys: 'n', group, label: t('shortcuts.skip'), run: next },
  ]);
  return (
    <article className={styles.item} aria-label={t('one')}>
      <Button className={styles.back} type="text" icon={<Icon name="left" />} onClick={back}>
        {t('title')}
      </Button>
      <blockquote className={styles.quote}>{row.words}</blockquote>
      <dl className={styles.facts}>
        <div>
          <dt>{t('channel')}</dt>
          <dd>
            {row.channel} · <Time at={row.submittedAt} />
          </dd>
        </div>
        <div>
          <dt>{t('reporter')}</dt>
          <dd>
            {detail?.reporterName ?? <PersonName id={row.submitterId} mark />} {t('weight', { count: row.weight })}
          </dd>
        </div>
        {(row.page || row.endpoint) && (
          <div>
            <dt>{t('where')}</dt>
            <dd>
              <code>{row.page ?? row.endpoint}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('leads')}</dt>
          <dd className={styles.inline}>
            {row.lead ? <SideTag side={row.lead} /> : t('nobodyYet')}
            {row.category && <Tag>{category(row.category)}</Tag>}
            {row.alsoNeeded && (
              <span>
                {t('also')} <SideTag side={row.alsoNeeded.side} /> {row.alsoNeeded.what}
              </span>
            )}
            {row.reroutes > 0 && <Tag look="warn">{t('rerouted', { count: row.reroutes })}</Tag>}
          </dd>
        </div>
        <div>
          <dt>{t('linked')}</dt>
          <dd>
            {row.requirements.length === 0 && <span className={styles.faint}>{t('link.none')}</span>}
            {row.requirements.map((one) => (
              <Link key={one.id} className={styles.linked} to={`/requirements/${one.key}` as string}>
                <code>{one.key}</code> {one.title}
              </Link>
            ))}
            <span className={styles.inline}>
              <Button size="small" icon={<Icon name="link" />} onClick={() => setDoing('link')}>
                {t('link.open')}
              </Button>
              <Button size="small" icon={<Icon name="plus" />} onClick={() => void feedback.draft(row.words)}>
                {t('link.draft')}
              </Button>
            </span>
          </dd>
        </div>
      </dl>
      {row.triage && <p className={styles.triage}>{t('triageHelp')}</p>}
      {open && <Classify row={row} classify={feedback.classify} reroute={() => setDoing('reroute')} />}
      {detail?.answer && (
        <section className={styles.told}>
          <h3>{t('answer.told')}</h3>
          <p>{detail.answer}</p>
        </section>
      )}
      {row.state !== 'CLOSED' && <AnswerReporter row={row} answer={feedback.answer} />}
      <footer className={styles.foot}>
        {row.state === 'ANSWERED' && <Button onClick={() => void feedback.close()}>{t('close')}</Button>}
        {row.state !== 'OPEN' && <Button onClick={() => void feedback.reopen()}>{t('reopen')}</Button>}
      </footer>
      {doing === 'reroute' && <Reroute row={row} send={feedback.reroute} close={() => setDoing(undefined)} />}
      {doing === 'link' && (
        <LinkRequirement product={product} row={row} send={feedback.link} close={() => setDoing(undefined)} />
      )}
    </article>
  );
}
