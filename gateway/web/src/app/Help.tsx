import { useTranslation } from 'react-i18next';
import { type Shortcut, useShortcutList } from '@/lib/shortcuts';
import { Dialog } from '@/ui/Dialog';
import styles from './Help.module.css';

/** The keys that do something on this page. */
export default function Help({ close }: { close: () => void }) {
  const { t } = useTranslation('shell');
  const shortcuts = useShortcutList((state) => state.shortcuts);
  const groups = [...new Set(shortcuts.map((shortcut) => shortcut.group))];
  return (
    <Dialog title={t('shortcuts.title')} close={close}>
      {groups.map((group) => (
        <section key={group} className={styles.group}>
          <h3>{group}</h3>
          <dl>
            {only(shortcuts, group).map((shortcut) => (
              <div key={shortcut.keys}>
                <dt>{shortcut.label}</dt>
                <dd>
                  {shortcut.keys.split(' ').map((key, i) => (
                    <kbd key={i}>{spoken(key, t('keys.mod'))}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

/** Of a group; where two have the same keys, the one that fires. */
function only(shortcuts: Shortcut[], group: string): Shortcut[] {
  return [...new Map(shortcuts.filter((s) => s.group === group).map((s) => [s.keys, s])).values()];
}

const SIGNS: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', ' ': 'Space' };

function spoken(key: string, mod: string): string {
  return key
    .split('+')
    .map((part) => (part === 'mod' ? mod : (SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part))))
    .join(' ');
}
