const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Seconds in the two greatest units that say something, in the words of the language: “2天 3小时”, “2 days 3 hr”. */
export function durationText(seconds: number, locale: string): string {
  let left = Math.max(0, Math.floor(seconds));
  const said: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (said.length === 1 && count === 0) break;
    if (count > 0 || (unit === 'second' && said.length === 0)) {
      const unitDisplay = unit === 'day' ? 'long' : 'short';
      said.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(count));
    }
    if (said.length === 2) break;
  }
  return said.join(' ');
}
