import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { api } from '@/api/client';
import { useMe } from '@/api/session';
import { type Ask, incumbent, type Requirement, type Team } from '@/domain/requirement';
import { Due } from '@/ui/Due';
import { Icon } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { Time } from '@/ui/Time';
import { useWords } from '@/ui/words';
import styles from './WaitingLine.module.css';

interface Props {
  requirement: Requirement;
  ask: Ask;
  since: string | undefined;
  team: Team;
  readOnly: boolean;
}

/** Who is waited for, for what, since when, until when; and one click that reminds them. */
export function WaitingLine({ requirement, ask, since, team, readOnly }: Props) {
  const { t } = useTranslation('requirement');
  const w = useWords();
  const act = useAct();
  const me = useMe().id;
  const person = incumbent(team, ask.to);
  const nudge = () =>
    act({
      send: (headers) =>
        api.POST('/api/v1/requirements/{requirement}/nudges', {
          params: { path: { requirement: requirement.id } },
          headers,
          body: { askId: ask.id },
        }),
      done: t('done.nudged'),
    });
  return (
    <p className={styles.line} data-mine={person === me}>
      <Icon name="clock" size={14} />
      <span>
        {t('waiting.for')} {ask.to.post && w('post', ask.to.post)} {person && <PersonName id={person} me />}
      </span>
      <span className={styles.what}>{w('ask', ask.kind)}</span>
      {since && (
        <span className={styles.since}>
          {t('waiting.since')} <Time at={since} />
        </span>
      )}
      <Due at={ask.dueAt} />
      {!readOnly && person !== me && (
        <Button size="small" type="text" onClick={() => void nudge()}>
          {t('waiting.nudge')}
        </Button>
      )}
    </p>
  );
}
