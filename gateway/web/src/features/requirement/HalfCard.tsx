import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HalfAbilities } from '@/domain/abilities';
import { type Ask, concerns, FIELDS, type Requirement, type Side, type Team } from '@/domain/requirement';
import { durationText } from '@/lib/duration';
import { PersonName } from '@/ui/PersonName';
import { SideTag, StateTag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import { CriteriaList } from './CriteriaList';
import { ExemptionNote } from './ExemptionNote';
import { FieldRow } from './FieldRow';
import styles from './HalfCard.module.css';
import { LifeSteps } from './LifeSteps';
import type { Save } from './useEdits';
import { WaitingLine } from './WaitingLine';

interface Props {
  requirement: Requirement;
  named: string;
  side: Side;
  team: Team;
  may: HalfAbilities;
  /** Since when its holder holds it, in seconds. */
  heldFor: number | undefined;
  since: (ask: Ask) => string | undefined;
  readOnly: boolean;
  save: Save;
  /** What may be done with the half as a whole. */
  actions: ReactNode;
  /** The open offer, where there is one. */
  handoff: ReactNode;
}

/** One half: in whose hands it is, how far, who is waited for since when, and what is written in it. */
export function HalfCard(props: Props) {
  const { requirement, named, side, team, may, heldFor, since, readOnly, save, actions, handoff } = props;
  const { t, i18n } = useTranslation('requirement');
  const w = useWords();
  const half = requirement.facets[side];
  const wanted = team.definitionOfReady[side] ?? [];
  const waiting = requirement.asks.filter((ask) => ask.blocks.includes(side) && ask.kind !== 'HANDOFF');
  return (
    <article className={styles.half} data-side={side} data-applies={half.applies} aria-label={w('half', side)}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <SideTag side={side} />
          {half.applies && <StateTag state={half.state} />}
          {half.live && <StateTag state="RELEASED" />}
        </h2>
        <div className={styles.actions}>{actions}</div>
      </header>
      {half.applies && (
        <>
          <LifeSteps state={half.state} />
          <p className={styles.holder}>
            <span className={styles.caption}>{t('half.holder')}</span>
            <strong>
              <PersonName id={half.holderId} mark />
            </strong>
            {heldFor !== undefined && (
              <span className={styles.caption}>
                {t('half.heldFor', { duration: durationText(heldFor, i18n.language) })}
              </span>
            )}
          </p>
        </>
      )}
      <ExemptionNote requirement={requirement} named={named} side={side} may={may} readOnly={readOnly} />
      {handoff}
      {waiting.map((ask) => (
        <WaitingLine
          key={ask.id}
          requirement={requirement}
          ask={ask}
          since={since(ask)}
          team={team}
          readOnly={readOnly}
        />
      ))}
      {half.applies && (
        <dl className={styles.fields}>
          {FIELDS[side].map((name) => (
            <FieldRow
              key={name}
              id={requirement.id}
              part={side}
              name={name}
              value={half.fields[name]}
              version={half.version}
              mandatory={wanted.includes(name)}
              writable={may.write && !readOnly}
              save={save}
            />
          ))}
        </dl>
      )}
      {half.applies && (
        <CriteriaList
          requirement={requirement}
          named={named}
          part={side}
          criteria={requirement.criteria.filter((criterion) => criterion.part === side)}
          mandatory={wanted.includes('criteria') && !requirement.criteria.some(({ part }) => concerns(part, side))}
          writable={may.write && !readOnly}
          readOnly={readOnly}
        />
      )}
    </article>
  );
}
