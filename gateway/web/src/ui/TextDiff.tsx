import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { differences } from '@/lib/textdiff';
import styles from './TextDiff.module.css';

/** What went struck through, what came underlined: readable without colours, and aloud. */
export function TextDiff({ from = '', to = '' }: { from?: string; to?: string }) {
  const { t } = useTranslation('ui');
  const pieces = useMemo(() => differences(from, to), [from, to]);
  return (
    <span className={styles.text}>
      {pieces.map((piece, at) => {
        const key = `${at}${piece.kind}`;
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
        const Mark = piece.kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key} className={styles[piece.kind]}>
            <span className={styles.aloud}>{t(`diff.${piece.kind}`)}</span>
            {piece.text}
          </Mark>
        );
      })}
    </span>
  );
}
