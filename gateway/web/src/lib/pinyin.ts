import { useEffect, useState } from 'react';

type Match = (text: string, typed: string) => boolean;

const plain: Match = (text, typed) => text.toLowerCase().includes(typed.trim().toLowerCase());

let loading: Promise<Match> | undefined;

/** `lxw`, `linxiao` and `晓雯` all find 林晓雯. The table of readings is loaded when it is first asked for. */
export function pinyin(): Promise<Match> {
  loading ??= import('pinyin-match').then(({ default: table }) => (text, typed) => {
    const wanted = typed.replace(/\s+/g, '');
    return wanted === '' || plain(text, typed) || table.match(text, wanted) !== false;
  });
  return loading;
}

/** The match, letters only until the table is there. */
export function usePinyin(): Match {
  const [match, setMatch] = useState<Match>(() => plain);
  useEffect(() => {
    let shown = true;
    void pinyin().then((loaded) => shown && setMatch(() => loaded));
    return () => {
      shown = false;
    };
  }, []);
  return match;
}
