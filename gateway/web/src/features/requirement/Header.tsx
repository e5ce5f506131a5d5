import { Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/session';
import type { FieldValue, Requirement } from '@/domain/requirement';
import { useDraft } from '@/lib/drafts';
import { day } from '@/lib/times';
import { Icon } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { StateTag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import styles from './Header.module.css';
import type { Save } from './useEdits';

const KINDS = ['NEW_FEATURE', 'IMPROVEMENT', 'TECHNICAL', 'DEFECT'] as const;
const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const;

interface Props {
  requirement: Requirement;
  modules: readonly string[];
  writable: boolean;
  save: Save;
  actions: ReactNode;
}

/** What it is called, how it stands as a whole, and the few things that sort it among others. */
export function Header({ requirement, modules, writable, save, actions }: Props) {
  const { t, i18n } = useTranslation('requirement');
  const w = useWords();
  const set = (name: string, value: FieldValue | null) =>
    void save(
      'COMMON',
      requirement.version,
      { [name]: value },
      { [name]: (requirement[name as 'module'] ?? null) as FieldValue },
    );
  const { kind, priority, module, wantedBy, drafterId } = requirement;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <span className={styles.key}>{requirement.key}</span>
        <StateTag state={requirement.state} />
        <div className={styles.actions}>{actions}</div>
      </div>
      <Title requirement={requirement} writable={writable} save={save} />
      <dl className={styles.facts}>
        <Fact name={w('field', 'kind')}>
          {writable ? (
            <Select
              size="small"
              variant="borderless"
              popupMatchSelectWidth={false}
              aria-label={w('field', 'kind')}
              placeholder={t('header.none')}
              value={kind}
              allowClear
              onChange={(chosen) => set('kind', chosen ?? null)}
              options={KINDS.map((value) => ({ value, label: w('kind', value) }))}
            />
          ) : (
            (kind && w('kind', kind)) || t('header.none')
          )}
        </Fact>
        <Fact name={w('field', 'priority')}>
          {writable ? (
            <Select
              size="small"
              variant="borderless"
              popupMatchSelectWidth={false}
              aria-label={w('field', 'priority')}
              placeholder={t('header.none')}
              value={priority}
              allowClear
              onChange={(chosen) => set('priority', chosen ?? null)}
              options={PRIORITIES.map((value) => ({ value, label: value }))}
            />
          ) : (
            (priority ?? t('header.none'))
          )}
        </Fact>
        <Fact name={w('field', 'module')}>
          {writable ? (
            <Select
              size="small"
              variant="borderless"
              popupMatchSelectWidth={false}
              aria-label={w('field', 'module')}
              placeholder={t('header.none')}
              value={module}
              allowClear
              onChange={(chosen) => set('module', chosen ?? null)}
              options={modules.map((value) => ({ value, label: value }))}
            />
          ) : (
            (module ?? t('header.none'))
          )}
        </Fact>
        <Fact name={w('field', 'wantedBy')}>
          {writable ? (
            <input
              type="date"
              className={styles.date}
              aria-label={w('field', 'wantedBy')}
              value={wantedBy ?? ''}
              onChange={(event) => set('wantedBy', event.target.value || null)}
            />
          ) : wantedBy ? (
            day(wantedBy, i18n.language)
          ) : (
            t('header.none')
          )}
        </Fact>
        <Fact name={t('header.drafter')}>
          <PersonName id={drafterId} />
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Title({ requirement, writable, save }: Pick<Props, 'requirement' | 'writable' | 'save'>) {
  const { t } = useTranslation('requirement');
  const w = useWords();
  const [version, setVersion] = useState<number>();
  const draft = useDraft(useMe().id, ['title', requirement.id], requirement.title);
  const submit = async () => {
    const title = draft.value.trim();
    const from = version ?? requirement.version;
    setVersion(undefined);
    if (!title || title === requirement.title) return draft.clear();
    if (await save('COMMON', from, { title }, { title: requirement.title })) draft.clear();
  };
  if (version !== undefined)
    return (
      <Input
        autoFocus
        size="large"
        aria-label={w('field', 'title')}
        value={draft.value}
        onChange={(event) => draft.set(event.target.value)}
        onBlur={() => void submit()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') {
            draft.clear();
            setVersion(undefined);
          }
        }}
      />
    );
  return (
    <h1 className={styles.title}>
      {requirement.title}
      {writable && (
        <button type="button" className={styles.edit} onClick={() => setVersion(requirement.version)}>
          <span className="visually-hidden">{t('field.edit', { field: w('field', 'title') })}</span>
          <Icon name="pen" size={14} />
        </button>
      )}
    </h1>
  );
}
