import { Button, Input, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collision } from '@/domain/merge';
import type { FieldValue } from '@/domain/requirement';
import { merged, type Strand, threeWay } from '@/lib/textdiff';
import { Dialog } from './Dialog';
import { useFieldText } from './fieldText';
import styles from './MergeView.module.css';
import { PersonName } from './PersonName';
import { TextDiff } from './TextDiff';
import { Time } from './Time';

interface Props {
  collisions: readonly Collision[];
  label: (field: string) => string;
  onSave: (chosen: Record<string, FieldValue | null>) => void;
  /** Goes back to writing; what was written stays a draft. */
  onCancel: () => void;
}

/** Two people wrote in the same place. Both wordings are there, a merged one is proposed, nothing is lost. */
export function MergeView({ collisions, label, onSave, onCancel }: Props) {
  const { t } = useTranslation('ui');
  const [chosen, setChosen] = useState<Record<string, FieldValue | null>>(() =>
    Object.fromEntries(collisions.map((collision) => [collision.field, proposed(collision)])),
  );
  return (
    <Dialog
      wide
      title={t('merge.title')}
      close={onCancel}
      foot={
        <>
          <Button onClick={onCancel}>{t('merge.back')}</Button>
          <Button type="primary" onClick={() => onSave(chosen)}>
            {t('merge.save')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t('merge.lead')}</p>
      {collisions.map((collision) => (
        <section key={collision.field} className={styles.field} aria-label={label(collision.field)}>
          <h3>{label(collision.field)}</h3>
          <Sides collision={collision} />
          <Choice
            collision={collision}
            value={chosen[collision.field] ?? null}
            onChange={(value) => setChosen((before) => ({ ...before, [collision.field]: value }))}
          />
        </section>
      ))}
    </Dialog>
  );
}

function Sides({ collision }: { collision: Collision }) {
  const { t } = useTranslation('ui');
  const say = useFieldText();
  const base = say(collision.base);
  return (
    <div className={styles.sides}>
      <div>
        <h4>
          {t('merge.theirs')} <PersonName id={collision.by} /> <Time at={collision.at} />
        </h4>
        <TextDiff from={base} to={say(collision.theirs)} />
      </div>
      <div>
        <h4>{t('merge.mine')}</h4>
        <TextDiff from={base} to={say(collision.mine)} />
      </div>
    </div>
  );
}

interface ChoiceProps {
  collision: Collision;
  value: FieldValue | null;
  onChange: (value: FieldValue | null) => void;
}

function Choice({ collision, value, onChange }: ChoiceProps) {
  const { t } = useTranslation('ui');
  const { base, mine, theirs } = collision;
  const strands = useMemo(
    () => (typeof mine === 'string' && typeof theirs === 'string' ? threeWay(textOf(base), mine, theirs) : undefined),
    [base, mine, theirs],
  );
  const options = [
    ...(strands ? [{ value: 'merged', label: t('merge.merged') }] : []),
    { value: 'mine', label: t('merge.keepMine') },
    { value: 'theirs', label: t('merge.keepTheirs') },
  ];
  const [picked, setPicked] = useState(strands ? 'merged' : 'mine');
  const pick = (choice: string) => {
    setPicked(choice);
    onChange(choice === 'mine' ? mine : choice === 'theirs' ? theirs : merged(strands ?? []));
  };
  const undecided = strands?.filter((strand) => strand.kind === 'conflict').length ?? 0;
  return (
    <div className={styles.choice}>
      <Radio.Group
        aria-label={t('merge.choose')}
        optionType="button"
        options={options}
        value={picked}
        onChange={(event) => pick(event.target.value)}
      />
      {picked === 'merged' && undecided > 0 && (
        <p className={styles.hint}>{t('merge.undecided', { count: undecided })}</p>
      )}
      {picked === 'merged' && strands && <Overlay strands={strands} />}
      {typeof value === 'string' && (
        <Input.TextArea
          aria-label={t('merge.result')}
          autoSize={{ minRows: 2, maxRows: 12 }}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}

/** The merged text with the origin of every run: where both wrote, both stand. */
function Overlay({ strands }: { strands: readonly Strand[] }) {
  const { t } = useTranslation('ui');
  return (
    <p className={styles.overlay}>
      {strands.map((strand, at) => {
        const key = `${at}${strand.kind}`;
        if (strand.kind === 'same' || strand.kind === 'both') return <span key={key}>{strand.mine}</span>;
        return (
          <span key={key}>
            {strand.kind !== 'theirs' && strand.mine && (
              <mark className={styles.mine} title={t('merge.mine')}>
                {strand.mine}
              </mark>
            )}
            {strand.kind !== 'mine' && strand.theirs && (
              <mark className={styles.theirs} title={t('merge.theirs')}>
                {strand.theirs}
              </mark>
            )}
          </span>
        );
      })}
    </p>
  );
}

function proposed({ base, mine, theirs }: Collision): FieldValue | null {
  return typeof mine === 'string' && typeof theirs === 'string' ? merged(threeWay(textOf(base), mine, theirs)) : mine;
}

function textOf(value: FieldValue | null): string {
  return typeof value === 'string' ? value : '';
}
