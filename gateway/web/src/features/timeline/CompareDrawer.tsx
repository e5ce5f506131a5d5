import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compare, type Entry, snapshotAt } from '@/domain/history';
import { exact } from '@/lib/times';
import { Dialog } from '@/ui/Dialog';
import { Empty } from '@/ui/States';
import { useWords } from '@/ui/words';
import styles from './CompareDrawer.module.css';
import { DifferenceList } from './DifferenceList';

interface Props {
  entries: readonly Entry[];
  older: number;
  newer: number;
  onChange: (older: number, newer: number) => void;
  onClose: () => void;
}

/** Any two versions beside each other, with everything between them left out. */
export function CompareDrawer({ entries, older, newer, onChange, onClose }: Props) {
  const { t, i18n } = useTranslation('timeline');
  const w = useWords();
  const differences = useMemo(
    () => compare(snapshotAt(entries, older), snapshotAt(entries, newer)),
    [entries, older, newer],
  );
  const options = entries.map(({ sequence, at, what }) => ({
    value: sequence,
    label: t('compare.version', { number: sequence, when: exact(new Date(at), i18n.language), what: w('event', what) }),
  }));
  return (
    <Dialog sheet title={t('compare.title')} close={onClose}>
      <div className={styles.versions}>
        <Select
          aria-label={t('compare.older')}
          value={older}
          options={options.filter(({ value }) => value < newer)}
          onChange={(value) => onChange(value, newer)}
        />
        <Select
          aria-label={t('compare.newer')}
          value={newer}
          options={options.filter(({ value }) => value > older)}
          onChange={(value) => onChange(older, value)}
        />
      </div>
      {differences.length === 0 && <Empty icon="check" title={t('compare.same')} />}
      <DifferenceList differences={differences} sided />
    </Dialog>
  );
}
