import { Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PackageChange, packageChanges } from '@/domain/package';
import { contentHash } from '@/domain/packageHash';
import { FIELDS, type Handoff, type Package, type Side } from '@/domain/requirement';
import { FieldValueView } from '@/ui/FieldValueView';
import { useFieldText } from '@/ui/fieldText';
import { Icon } from '@/ui/Icon';
import { TextDiff } from '@/ui/TextDiff';
import { Time } from '@/ui/Time';
import { useWords } from '@/ui/words';
import styles from './PackageView.module.css';

/** The package as its receiver reads it: gaps first, then what is new since the last one, then all of it. */
export function PackageView({ handoff, before }: { handoff: Handoff; before?: Package | undefined }) {
  const { t } = useTranslation('handoff');
  const w = useWords();
  const { contents } = handoff;
  return (
    <div className={styles.package}>
      <Seal handoff={handoff} />
      {contents.gaps.length > 0 && (
        <section className={styles.gaps} aria-label={t('package.gaps')}>
          <h3>
            <Icon name="alert" /> {t('package.gaps')}
          </h3>
          <ul>
            {contents.gaps.map((gap) => (
              <li key={gap.item}>
                <strong>{w('field', gap.item)}</strong> {gap.text}{' '}
                <span className={styles.until}>
                  {t('package.gapUntil')} <Time at={gap.dueAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {before && <PackageDiff before={before} after={contents} />}
      <section aria-label={t('package.contents')}>
        <h3>{t('package.contents')}</h3>
        <dl className={styles.fields}>
          <dt>{w('field', 'title')}</dt>
          <dd>{contents.title}</dd>
          {contents.description && (
            <>
              <dt>{w('field', 'description')}</dt>
              <dd className={styles.prose}>{contents.description}</dd>
            </>
          )}
          {inOrder(contents.fields, handoff.side).map(([name, value]) => (
            <FieldLine key={name} name={name} value={value} />
          ))}
        </dl>
        <List title={w('field', 'criteria')} items={contents.criteria.map((criterion) => criterion.text)} />
        <List title={t('package.questions')} items={contents.questions} />
        {contents.references.length > 0 && (
          <>
            <h4>{t('package.references')}</h4>
            <ul className={styles.references}>
              {contents.references.map((reference) => (
                <li key={`${reference.kind}${reference.title}`}>
                  <Tag>{w('referenceKind', reference.kind)}</Tag>
                  {reference.link ? (
                    <a href={reference.link} target="_blank" rel="noreferrer noopener">
                      {reference.title}
                    </a>
                  ) : (
                    reference.title
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}

function inOrder(fields: Package['fields'], side: Side) {
  const rank = (name: string) => FIELDS[side].indexOf(name);
  return Object.entries(fields).sort(([one], [other]) => rank(one) - rank(other));
}

function FieldLine({ name, value }: { name: string; value: Package['fields'][string] }) {
  const w = useWords();
  return (
    <>
      <dt>{w('field', name)}</dt>
      <dd>
        <FieldValueView value={value} />
      </dd>
    </>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ol className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </>
  );
}

/** The hash an acceptance names, and whether what is shown here really has it: computed in this browser. */
function Seal({ handoff }: { handoff: Handoff }) {
  const { t } = useTranslation('handoff');
  const [computed, setComputed] = useState<string>();
  useEffect(() => {
    let current = true;
    contentHash(handoff.contents).then(
      (hash) => current && setComputed(hash),
      () => current && setComputed(undefined), // no WebCrypto outside a secure context: nothing is claimed
    );
    return () => {
      current = false;
    };
  }, [handoff.contents]);
  const matches = computed === undefined ? undefined : computed === handoff.contentHash;
  return (
    <p className={styles.seal}>
      <code title={handoff.contentHash}>{handoff.contentHash.slice(0, 16)}…</code>
      {matches === true && (
        <span className={styles.good}>
          <Icon name="check" /> {t('package.hashMatches')}
        </span>
      )}
      {matches === false && (
        <span className={styles.bad} role="alert">
          <Icon name="alert" /> {t('package.hashDiffers')}
        </span>
      )}
    </p>
  );
}

function PackageDiff({ before, after }: { before: Package; after: Package }) {
  const { t } = useTranslation('handoff');
  const w = useWords();
  const say = useFieldText();
  const changes = packageChanges(before, after);
  const named = (change: PackageChange) =>
    change.what === 'field' || change.what === 'gap' ? w('field', change.name ?? change.what) : w('field', change.what);
  return (
    <section className={styles.changes} aria-label={t('package.changes')}>
      <h3>{t('package.changes')}</h3>
      {changes.length === 0 && <p className={styles.none}>{t('package.unchanged')}</p>}
      <dl className={styles.fields}>
        {changes.map((change, at) => (
          <div key={`${change.what}${change.name ?? at}`} className={styles.change}>
            <dt>{named(change)}</dt>
            <dd>
              <TextDiff from={say(change.from)} to={say(change.to)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
