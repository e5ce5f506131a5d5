/** Instants for people: how long ago in words, exact in full. All from the browser's own Intl. */
const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const formats = new Map<string, Intl.RelativeTimeFormat>();

function relativeFormat(language: string): Intl.RelativeTimeFormat {
  const format = formats.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  formats.set(language, format);
  return format;
}

/** "3 小时前", "in 2 days"; within a minute "刚刚" as the words given say. */
export function relative(at: Date, now: Date, language: string, justNow: string): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return relativeFormat(language).format(Math.trunc(seconds / size), unit);
  }
  return justNow;
}

export function exact(at: Date, language: string): string {
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    weekday: 'short',
    hour12: false,
    timeZoneName: 'short',
  }).format(at);
}

/** A day without a time, such as a wanted date. */
export function day(iso: string, language: string, now = new Date()): string {
  const at = new Date(`${iso}T00:00:00`);
  const year = at.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(language, { year, month: 'short', day: 'numeric' }).format(at);
}

/** Whether two instants lie on the same day here. */
export function sameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}

/** A day as headings say it. */
export function dayOf(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }).format(
    new Date(at),
  );
}

export function timeOf(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(at));
}
