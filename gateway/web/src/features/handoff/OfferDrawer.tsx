import { Button, Radio, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { likelyPurpose, mandatory, missing, packed } from '@/domain/package';
import {
  type Addressee,
  answersFor,
  belongsTo,
  type Gap,
  type Handoff,
  ownerPost,
  type Package,
  PURPOSES,
  type Purpose,
  type Reference,
  type Requirement,
  type Side,
  type Team,
} from '@/domain/requirement';
import { type WorkCalendar, workingDaysAfter } from '@/lib/worktime';
import { Dialog } from '@/ui/Dialog';
import { DraftText, useText } from '@/ui/DraftText';
import { DueInput } from '@/ui/DueInput';
import { PersonName } from '@/ui/PersonName';
import { useWords } from '@/ui/words';
import { linesOf } from './AnswerDialogs';
import styles from './OfferDrawer.module.css';
import { PackageList } from './PackageList';
import { References } from './References';

export interface Offer {
  side: Side;
  purpose: Purpose;
  to: Addressee;
  dueAt: string;
  message: string;
  references: Reference[];
  questions: string[];
  gaps: Gap[];
  seen: Package['versions'];
}

interface Props {
  requirement: Requirement;
  side: Side;
  team: Team & { calendar: WorkCalendar };
  me: string;
  /** An open offer that is packed again: purpose, receiver and due stay as they are. */
  again?: Handoff | undefined;
  busy: boolean;
  /** True where it was done. */
  onOffer: (offer: Offer) => Promise<boolean>;
  onClose: () => void;
}

/** Handing over in one go: what for, to whom, until when, and a list that is already filled from what is known. */
export function OfferDrawer({ requirement, side, team, me, again, busy, onOffer, onClose }: Props) {
  const { t } = useTranslation(['handoff', 'ui']);
  const w = useWords();
  const last = again ?? requirement.handoffs.findLast((handoff) => handoff.side === side);
  const [purpose, setPurpose] = useState<Purpose>(again?.purpose ?? likelyPurpose(requirement, side, me));
  const [to, setTo] = useState<Addressee | undefined>(again?.to ?? proposedReceiver(side, team, me));
  const [dueAt, setDueAt] = useState<string | undefined>(
    () => again?.dueAt ?? workingDaysAfter(new Date(), 2, team.calendar).toISOString(),
  );
  const message = useText(['offer', requirement.id, side]);
  const [references, setReferences] = useState<Reference[]>(last?.contents.references ?? []);
  const questions = useText(['offer-questions', requirement.id, side], (again?.contents.questions ?? []).join('\n'));
  const [gaps, setGaps] = useState<Gap[]>(again?.contents.gaps ?? []);

  const contents = useMemo(
    () => packed(requirement, side, { references, questions: linesOf(questions.value), gaps }),
    [requirement, side, references, questions.value, gaps],
  );
  const lacking = missing(contents, purpose, side);
  const wanted = mandatory(purpose, side);
  const incomplete = gaps.some((gap) => !gap.text.trim() || !gap.dueAt);
  const ready = lacking.length === 0 && !incomplete && to !== undefined && dueAt !== undefined;

  const offer = async () => {
    if (!to || !dueAt) return;
    const done = await onOffer({
      side,
      purpose,
      to,
      dueAt,
      message: message.value,
      references,
      questions: contents.questions,
      gaps: gaps.filter((gap) => wanted.includes(gap.item)),
      seen: contents.versions,
    });
    if (!done) return;
    message.clear();
    questions.clear();
    onClose();
  };

  return (
    <Dialog
      sheet
      title={t(again ? 'offer.again' : 'offer.title', { half: w('half', side), key: requirement.key })}
      close={onClose}
      foot={
        <>
          <span className={styles.status} role="status">
            {lacking.length > 0
              ? t('offer.lacking', { items: lacking.map((item) => w('field', item)).join(t('ui:listSeparator')) })
              : t(to ? 'offer.complete' : 'offer.noReceiver')}
          </span>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button type="primary" loading={busy} disabled={!ready} onClick={() => void offer()}>
            {t(again ? 'offer.actAgain' : 'offer.act')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {!again && (
          <>
            <fieldset className={styles.group}>
              <legend>{t('offer.purpose')}</legend>
              <Radio.Group
                optionType="button"
                value={purpose}
                onChange={(event) => setPurpose(event.target.value)}
                options={PURPOSES.map((value) => ({ value, label: w('purpose', value) }))}
              />
              <p className={styles.hint}>{t(`purposeHint.${purpose}`)}</p>
            </fieldset>
            <Receiver side={side} team={team} me={me} value={to} onChange={setTo} />
            <DueInput label={t('offer.due')} value={dueAt} onChange={setDueAt} calendar={team.calendar} required />
          </>
        )}
        <DraftText label={t('offer.message')} draft={message} />
        <PackageList
          purpose={purpose}
          side={side}
          contents={contents}
          gaps={gaps}
          onGaps={setGaps}
          calendar={team.calendar}
        />
        <References value={references} onChange={setReferences} wanted={wanted} />
        <DraftText label={t('offer.questions')} hint={t('offer.questionsHint')} draft={questions} rows={2} />
      </div>
    </Dialog>
  );
}

interface ReceiverProps {
  side: Side;
  team: Team;
  me: string;
  value: Addressee | undefined;
  onChange: (to: Addressee) => void;
}

/** The owner's post first: whoever fills it when the offer is answered answers it. Then the people of that side. */
function Receiver({ side, team, me, value, onChange }: ReceiverProps) {
  const { t } = useTranslation(['handoff', 'ui']);
  const w = useWords();
  const post = ownerPost(side);
  const owner = answersFor(team, side);
  const people = team.members.filter(({ personId }) => personId !== me && belongsTo(team, personId, side));
  return (
    <div className={styles.group}>
      <label htmlFor="handoff-to">{t('offer.to')}</label>
      <Select
        id="handoff-to"
        value={value?.post ?? value?.person ?? undefined}
        placeholder={t('offer.toPlaceholder')}
        onChange={(chosen) => onChange(chosen === post ? { post } : { person: chosen })}
        options={[
          ...(owner && owner !== me
            ? [
                {
                  value: post as string,
                  label: (
                    <span>
                      {w('post', post)} <PersonName id={owner} />
                    </span>
                  ),
                },
              ]
            : []),
          ...people.map(({ personId }) => ({ value: personId, label: <PersonName id={personId} /> })),
        ]}
      />
    </div>
  );
}

function proposedReceiver(side: Side, team: Team, me: string): Addressee | undefined {
  const owner = answersFor(team, side);
  if (owner && owner !== me) return { post: ownerPost(side) };
  const others = team.members.filter(({ personId }) => personId !== me && belongsTo(team, personId, side));
  return others.length === 1 && others[0] ? { person: others[0].personId } : undefined;
}
