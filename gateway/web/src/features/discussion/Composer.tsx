import { Button, Checkbox, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Addressee, ownerPost, type Requirement, SIDES, type Side, type Team } from '@/domain/requirement';
import type { WorkCalendar } from '@/lib/worktime';
import { useText } from '@/ui/DraftText';
import { DueInput } from '@/ui/DueInput';
import { PersonName } from '@/ui/PersonName';
import { useWords } from '@/ui/words';
import styles from './Discussion.module.css';
import { MentionText, useMentioned } from './MentionText';
import type { Talk } from './useTalk';

const POSTS = [...SIDES.map(ownerPost), 'MANAGER' as const];

interface Props {
  requirement: Requirement;
  team: Team & { calendar: WorkCalendar };
  people: readonly string[];
  talk: Talk;
}

/** Where something is said, or asked of somebody. */
export function Composer({ requirement, team, people, talk }: Props) {
  const { t } = useTranslation('discussion');
  const w = useWords();
  const draft = useText(['say', requirement.id]);
  const [asking, setAsking] = useState(false);
  const [to, setTo] = useState<Addressee>();
  const [dueAt, setDueAt] = useState<string>();
  const [blocks, setBlocks] = useState<Side[]>([]);
  const [busy, setBusy] = useState(false);
  const calls = useMentioned(people);
  const ready = draft.value.trim() !== '' && (!asking || to !== undefined);
  const send = async () => {
    if (!ready || busy) return;
    setBusy(true);
    const mentions = calls(draft.value);
    const done =
      asking && to
        ? await talk.ask({ text: draft.value, mentions, to, dueAt, blocks })
        : await talk.post(draft.value, mentions);
    setBusy(false);
    if (!done) return;
    draft.clear();
    setAsking(false);
    setDueAt(undefined);
    setBlocks([]);
  };
  return (
    <div className={styles.composer}>
      <Segmented
        size="small"
        aria-label={t('composer.kind')}
        value={asking ? 'ask' : 'say'}
        onChange={(kind) => setAsking(kind === 'ask')}
        options={[
          { value: 'say', label: t('composer.say') },
          { value: 'ask', label: t('composer.ask') },
        ]}
      />
      <MentionText
        label={t(asking ? 'composer.ask' : 'composer.say')}
        placeholder={t(asking ? 'composer.askPlaceholder' : 'composer.sayPlaceholder')}
        draft={draft}
        people={people}
        onSubmit={() => void send()}
      />
      {asking && (
        <div className={styles.asking}>
          <Select
            aria-label={t('composer.to')}
            placeholder={t('composer.to')}
            value={to?.post ?? to?.person ?? undefined}
            onChange={(chosen: string) =>
              setTo(POSTS.includes(chosen as 'MANAGER') ? { post: chosen as 'MANAGER' } : { person: chosen })
            }
            options={[
              ...POSTS.map((post) => ({ value: post as string, label: w('post', post) })),
              ...people.map((person) => ({ value: person, label: <PersonName id={person} /> })),
            ]}
          />
          <DueInput
            label={t('composer.due')}
            value={dueAt}
            onChange={setDueAt}
            calendar={team.calendar}
            proposals={[1, 2]}
          />
          <Checkbox.Group
            aria-label={t('composer.blocks')}
            value={blocks}
            onChange={(sides) => setBlocks(sides as Side[])}
            options={SIDES.map((side) => ({ value: side, label: t('question.blocks', { half: w('half', side) }) }))}
          />
        </div>
      )}
      <div className={styles.buttons}>
        <Button type="primary" disabled={!ready} loading={busy} onClick={() => void send()}>
          {t(asking ? 'composer.askAct' : 'composer.sayAct')}
        </Button>
        <span className={styles.hint}>{t('composer.hint')}</span>
      </div>
    </div>
  );
}
