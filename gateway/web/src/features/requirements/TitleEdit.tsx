import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import type { Row } from '@/api/requirements';
import { useMe } from '@/api/session';
import { useDraft } from '@/lib/drafts';
import { PersonName } from '@/ui/PersonName';
import styles from './List.module.css';
import type { Edit } from './useEdits';

interface Props {
  row: Row;
  edit: (row: Row, edit: Edit, collided: (problem: Problem) => void) => Promise<boolean>;
  close: () => void;
}

/** A title, rewritten in its line. Where somebody else rewrote it meanwhile both stand there to choose from. */
export function TitleEdit({ row, edit, close }: Props) {
  const { t } = useTranslation('requirements');
  const me = useMe();
  const draft = useDraft(me.id, ['title', row.id], row.title);
  const [theirs, setTheirs] = useState<{ title: string; by: string; version: number }>();
  const leave = () => {
    draft.clear();
    close();
  };
  const save = async (version = row.version) => {
    const title = draft.value.trim();
    if (!title || title === row.title) return leave();
    const kept = await edit({ ...row, version }, { title }, (problem) => {
      const change = problem.changes.findLast((one) => one.field === 'title');
      if (change)
        setTheirs({ title: String(change.to), by: change.by, version: Number(problem.current?.replaceAll('"', '')) });
    });
    if (kept) leave();
  };
  return (
    <span className={styles.editing}>
      <Input
        autoFocus
        size="small"
        value={draft.value}
        aria-label={t('columns.title')}
        maxLength={200}
        onChange={(event) => draft.set(event.target.value)}
        onBlur={() => !theirs && void save()}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') void save(theirs?.version);
          if (event.key === 'Escape') leave();
        }}
      />
      {theirs && (
        <span className={styles.collided} role="alert">
          <PersonName id={theirs.by} mark /> {t('edit.collided', { title: theirs.title })}
          <Button size="small" onClick={leave}>
            {t('edit.keepTheirs')}
          </Button>
          <Button size="small" type="primary" onClick={() => void save(theirs.version)}>
            {t('edit.useMine')}
          </Button>
        </span>
      )}
    </span>
  );
}
