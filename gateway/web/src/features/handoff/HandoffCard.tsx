import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '@/domain/abilities';
import type { Entry } from '@/domain/history';
import { type Handoff, incumbent, isOpen, type Requirement, type Team } from '@/domain/requirement';
import type { WorkCalendar } from '@/lib/worktime';
import { Due } from '@/ui/Due';
import { Icon } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { useWords } from '@/ui/words';
import { AcceptDialog, ReturnDialog, WordsDialog } from './AnswerDialogs';
import styles from './HandoffCard.module.css';
import { Moves } from './Moves';
import { OfferDrawer } from './OfferDrawer';
import { PackageView } from './PackageView';
import { Reservations } from './Reservations';
import { knownBefore, movesOf } from './rounds';
import { useHandoffs } from './useHandoffs';

interface Props {
  requirement: Requirement;
  /** The id or key the page was opened with. */
  named: string;
  handoff: Handoff;
  team: Team & { calendar: WorkCalendar };
  me: string;
  entries: readonly Entry[];
  /** A page as of the past shows everything and does nothing. */
  readOnly: boolean;
  initiallyOpen?: boolean;
}

type Dialog = 'accept' | 'return' | 'counter' | 'withdraw' | 'escalate' | 'repack';

/** One offer: who to whom, until when, how it stands, what lies in it, and what this person may do about it. */
export function HandoffCard({ requirement, named, handoff, team, me, entries, readOnly, initiallyOpen }: Props) {
  const { t } = useTranslation('handoff');
  const w = useWords();
  const [dialog, setDialog] = useState<Dialog>();
  const [shown, setShown] = useState(initiallyOpen ?? false);
  const protocol = useHandoffs(requirement, named);
  const may = answers(handoff, team, me);
  const moves = movesOf(handoff.id, entries);
  const before = knownBefore(handoff, requirement.handoffs, entries);
  const close = () => setDialog(undefined);
  const open = isOpen(handoff);
  const acting = !readOnly && open;
  const person = incumbent(team, handoff.to);

  return (
    <article className={styles.card} data-open={open} aria-label={t('card.label', { half: w('half', handoff.side) })}>
      <header className={styles.head}>
        <span className={styles.icon}>
          <Icon name="hand" />
        </span>
        <span className={styles.way}>
          <PersonName id={handoff.giver} />{' '}
          <span className={styles.arrow}>
            <Icon name="right" />
            <span className="visually-hidden">{t('card.to')}</span>
          </span>
          {handoff.to.post ? w('post', handoff.to.post) : null} {person && <PersonName id={person} />}
        </span>
        <span className={styles.purpose}>{w('purpose', handoff.purpose)}</span>
        <span className={styles.status} data-status={handoff.status}>
          {w('handoffStatus', handoff.status)}
        </span>
      </header>
      {open && (
        <p className={styles.due}>
          <Due at={handoff.dueAt} />
          {handoff.escalated && <span className={styles.escalated}>{t('card.escalated')}</span>}
        </p>
      )}
      {open && moves.at(-1)?.said && <p className={styles.said}>{moves.at(-1)?.said}</p>}
      <div className={styles.actions}>
        {acting && may.accept && (
          <Button type="primary" onClick={() => setDialog('accept')}>
            {t('accept.open')}
          </Button>
        )}
        {acting && may.giveBack && <Button onClick={() => setDialog('return')}>{t('return.open')}</Button>}
        {acting && may.counter && <Button onClick={() => setDialog('counter')}>{t('counter.open')}</Button>}
        {acting && may.repack && (
          <Button type={handoff.status === 'OFFERED' ? 'default' : 'primary'} onClick={() => setDialog('repack')}>
            {t('repack.open')}
          </Button>
        )}
        {acting && may.withdraw && <Button onClick={() => setDialog('withdraw')}>{t('withdraw.open')}</Button>}
        {acting && may.escalate && (
          <Button type="text" onClick={() => setDialog('escalate')}>
            {t('escalate.open')}
          </Button>
        )}
        <Button
          type="text"
          aria-expanded={shown}
          icon={shown ? <Icon name="down" /> : <Icon name="right" />}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'card.hide' : 'card.show')}
        </Button>
      </div>
      {shown && (
        <div className={styles.body}>
          <PackageView handoff={handoff} before={before} />
          <Reservations
            handoff={handoff}
            requirement={requirement}
            readOnly={readOnly}
            onClear={(ask) => void protocol.clear(ask)}
          />
          <Moves moves={moves} />
        </div>
      )}
      {dialog === 'accept' && (
        <AcceptDialog
          handoff={handoff}
          people={team.members.map(({ personId }) => personId)}
          calendar={team.calendar}
          busy={protocol.busy}
          onAccept={(text, reservations) => protocol.accept(handoff, text, reservations)}
          onClose={close}
        />
      )}
      {dialog === 'return' && (
        <ReturnDialog
          handoff={handoff}
          busy={protocol.busy}
          onReturn={(reason, text, missing) => protocol.giveBack(handoff, reason, text, missing)}
          onClose={close}
        />
      )}
      {(dialog === 'counter' || dialog === 'withdraw' || dialog === 'escalate') && (
        <WordsDialog
          kind={dialog}
          handoff={handoff}
          busy={protocol.busy}
          onSay={(text) => protocol[dialog](handoff, text)}
          onClose={close}
        />
      )}
      {dialog === 'repack' && (
        <OfferDrawer
          requirement={requirement}
          side={handoff.side}
          team={team}
          me={me}
          again={handoff}
          busy={protocol.busy}
          onOffer={(offer) => protocol.repack(handoff, offer)}
          onClose={close}
        />
      )}
    </article>
  );
}
