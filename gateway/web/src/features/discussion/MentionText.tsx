import { Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf, usePeople } from '@/api/people';
import type { Draft } from '@/lib/drafts';
import { usePinyin } from '@/lib/pinyin';
import { PersonName } from '@/ui/PersonName';
import styles from './MentionText.module.css';
import { mentionBefore, mentioned } from './threaded';

interface Props {
  label: string;
  draft: Draft<string>;
  people: readonly string[];
  placeholder?: string;
  autoFocus?: boolean;
  onSubmit: () => void;
}

const MOST = 6;

/** Markdown with @people: names are offered while they are typed, found by pinyin too; arrows and Enter choose. */
export function MentionText({ label, draft, people, placeholder, autoFocus, onSubmit }: Props) {
  const { t } = useTranslation('discussion');
  const id = useId();
  const box = useRef<TextAreaRef>(null);
  const everybody = usePeople();
  const match = usePinyin();
  const [typing, setTyping] = useState<{ from: number; typed: string }>();
  const [at, setAt] = useState(0);
  const found = useMemo(() => {
    if (!typing) return [];
    return people.filter((person) => match(nameOf(everybody, person), typing.typed)).slice(0, MOST);
  }, [typing, people, everybody, match]);

  const look = () => {
    const area = box.current?.resizableTextArea?.textArea;
    setTyping(area ? mentionBefore(area.value.slice(0, area.selectionStart)) : undefined);
    setAt(0);
  };
  const choose = (person: string) => {
    const area = box.current?.resizableTextArea?.textArea;
    if (!area || !typing) return;
    const after = area.value.slice(area.selectionStart);
    const before = `${area.value.slice(0, typing.from)}@${nameOf(everybody, person)} `;
    draft.set(before + after);
    setTyping(undefined);
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(before.length, before.length);
    });
  };

  return (
    <div className={styles.box}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <Input.TextArea
        ref={box}
        id={id}
        autoSize={{ minRows: 2, maxRows: 14 }}
        autoFocus={autoFocus}
        placeholder={placeholder}
        value={draft.value}
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? `${id}-people` : undefined}
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        onChange={(event) => {
          draft.set(event.target.value);
          requestAnimationFrame(look);
        }}
        onBlur={() => setTimeout(() => setTyping(undefined), 150)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return onSubmit();
          if (found.length === 0) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setAt((at + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
          } else if (event.key === 'Enter' || event.key === 'Tab') {
            event.preventDefault();
            const person = found[at];
            if (person) choose(person);
          } else if (event.key === 'Escape') {
            event.stopPropagation();
            setTyping(undefined);
          }
        }}
      />
      {found.length > 0 && (
        <div id={`${id}-people`} role="listbox" aria-label={t('mention.people')} className={styles.people}>
          {found.map((person, n) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              key={person}
              id={`${id}-${n}`}
              role="option"
              tabIndex={-1}
              aria-selected={n === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              <PersonName id={person} mark />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Whom a text calls, among those who may be called. */
export function useMentioned(people: readonly string[]): (text: string) => string[] {
  const everybody = usePeople();
  return (text) => mentioned(text, new Map(people.map((person) => [person, nameOf(everybody, person)])));
}
