import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { exact, relative } from '@/lib/times';

/** One clock for all times shown, so that they age together. */
export const useNow = create<{ now: Date }>(() => ({ now: new Date() }));
setInterval(() => useNow.setState({ now: new Date() }), 30_000);

/** How long ago or until when, the exact instant on hover. */
export function Time({ at, className }: { at: string; className?: string }) {
  const { t, i18n } = useTranslation('shell');
  const now = useNow((state) => state.now);
  const when = new Date(at);
  return (
    <time dateTime={at} title={exact(when, i18n.language)} className={className}>
      {relative(when, now, i18n.language, t('time.justNow'))}
    </time>
  );
}
