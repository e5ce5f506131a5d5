import { Button, Input, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handoff } from '@/domain/requirement';
import type { WorkCalendar } from '@/lib/worktime';
import { Dialog } from '@/ui/Dialog';
import { DraftText, useText } from '@/ui/DraftText';
import { DueInput } from '@/ui/DueInput';
import { Icon } from '@/ui/Icon';
import { PersonPicker } from '@/ui/PersonPicker';
import { useWords } from '@/ui/words';
import styles from './AnswerDialogs.module.css';

export interface Reserved {
  text: string;
  owedBy: string;
  dueAt: string;
}

const RETURN_REASONS = ['INCOMPLETE', 'UNCLEAR', 'NOT_MINE', 'NO_CAPACITY', 'OTHER'] as const;

interface BoxProps {
  title: string;
  action: string;
  danger?: boolean;
  busy: boolean;
  disabled?: boolean;
  onAct: () => void;
  onClose: () => void;
  children: ReactNode;
}

function Box({ title, action, danger, busy, disabled, onAct, onClose, children }: BoxProps) {
  const { t } = useTranslation('ui');
  return (
    <Dialog
      title={title}
      close={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" danger={danger} loading={busy} disabled={disabled} onClick={onAct}>
            {action}
          </Button>
        </>
      }
    >
      <div className={styles.form}>{children}</div>
    </Dialog>
  );
}

interface AcceptProps {
  handoff: Handoff;
  people: string[];
  calendar: WorkCalendar;
  busy: boolean;
  /** True where it was done. */
  onAccept: (text: string, reservations: Reserved[]) => Promise<boolean>;
  onClose: () => void;
}

/** Accepting exactly this package, with what is still owed listed where something is missing. */
export function AcceptDialog({ handoff, people, calendar, busy, onAccept, onClose }: AcceptProps) {
  const { t } = useTranslation('handoff');
  const text = useText(['accept', handoff.id]);
  const [owed, setOwed] = useState<Partial<Reserved>[]>([]);
  const complete = owed.every((item) => item.text?.trim() && item.owedBy && item.dueAt);
  const change = (at: number, part: Partial<Reserved>) =>
    setOwed((before) => before.map((item, n) => (n === at ? { ...item, ...part } : item)));
  const accept = async () => {
    if (!(await onAccept(text.value, owed as Reserved[]))) return;
    text.clear();
    onClose();
  };
  return (
    <Box
      title={t(owed.length > 0 ? 'accept.withReservations' : 'accept.title')}
      action={t('accept.act')}
      busy={busy}
      disabled={!complete}
      onAct={() => void accept()}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('accept.hint', { hash: handoff.contentHash.slice(0, 16) })}</p>
      <DraftText label={t('accept.text')} draft={text} rows={2} autoFocus />
      {owed.map((item, at) => (
        <fieldset key={at} className={styles.owed}>
          <legend>{t('accept.reservation', { number: at + 1 })}</legend>
          <Input
            aria-label={t('accept.owedText')}
            placeholder={t('accept.owedText')}
            value={item.text ?? ''}
            onChange={(event) => change(at, { text: event.target.value })}
          />
          <PersonPicker
            label={t('accept.owedBy')}
            among={people}
            value={item.owedBy}
            clearable={false}
            onChange={(owedBy) => change(at, { owedBy })}
          />
          <DueInput
            label={t('accept.owedDue')}
            calendar={calendar}
            value={item.dueAt}
            onChange={(dueAt) => change(at, { dueAt })}
          />
          <Button
            type="text"
            icon={<Icon name="close" />}
            onClick={() => setOwed((before) => before.filter((_, n) => n !== at))}
          >
            {t('accept.dropReservation')}
          </Button>
        </fieldset>
      ))}
      <Button icon={<Icon name="plus" />} onClick={() => setOwed((before) => [...before, { owedBy: handoff.giver }])}>
        {t('accept.addReservation')}
      </Button>
    </Box>
  );
}

interface ReturnProps {
  handoff: Handoff;
  busy: boolean;
  onReturn: (reason: string, text: string, missing: string[]) => Promise<boolean>;
  onClose: () => void;
}

export function ReturnDialog({ handoff, busy, onReturn, onClose }: ReturnProps) {
  const { t } = useTranslation('handoff');
  const w = useWords();
  const [reason, setReason] = useState<string>('INCOMPLETE');
  const text = useText(['return', handoff.id]);
  const missing = useText(['return-missing', handoff.id]);
  const giveBack = async () => {
    if (!(await onReturn(reason, text.value, linesOf(missing.value)))) return;
    text.clear();
    missing.clear();
    onClose();
  };
  return (
    <Box
      title={t('return.title')}
      action={t('return.act')}
      danger
      busy={busy}
      disabled={text.value.trim() === ''}
      onAct={() => void giveBack()}
      onClose={onClose}
    >
      <Radio.Group
        aria-label={t('return.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        options={RETURN_REASONS.map((value) => ({ value, label: w('returnReason', value) }))}
      />
      <DraftText label={t('return.text')} draft={text} required autoFocus />
      <DraftText label={t('return.missing')} hint={t('return.missingHint')} draft={missing} />
    </Box>
  );
}

interface WordsProps {
  kind: 'counter' | 'withdraw' | 'escalate';
  handoff: Handoff;
  busy: boolean;
  onSay: (text: string) => Promise<boolean>;
  onClose: () => void;
}

/** Conditions, or why an offer is taken back or brought before the manager. */
export function WordsDialog({ kind, handoff, busy, onSay, onClose }: WordsProps) {
  const { t } = useTranslation('handoff');
  const text = useText([kind, handoff.id]);
  const needed = kind !== 'withdraw';
  const say = async () => {
    if (!(await onSay(text.value))) return;
    text.clear();
    onClose();
  };
  return (
    <Box
      title={t(`${kind}.title`)}
      action={t(`${kind}.act`)}
      busy={busy}
      disabled={needed && text.value.trim() === ''}
      onAct={() => void say()}
      onClose={onClose}
    >
      <p className={styles.hint}>{t(`${kind}.hint`)}</p>
      <DraftText label={t(`${kind}.text`)} draft={text} required={needed} autoFocus />
    </Box>
  );
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
