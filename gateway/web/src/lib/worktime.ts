/** When people of a product work, as the API says it. */
export interface WorkCalendar {
  zone: string;
  days: string[];
  opens: string;
  closes: string;
  holidays?: string[];
  makeUpDays?: string[];
}

const DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const DAY = 86_400_000;

/** The instant so many working days later, at the same time of day, moved into working hours. */
export function workingDaysAfter(start: Date, count: number, calendar: WorkCalendar): Date {
  const local = localOf(start, calendar.zone);
  let day = local.day;
  for (let left = count; left > 0; ) {
    day = dayAfter(day);
    if (worksOn(day, calendar)) left--;
  }
  const [, within = local.time] = [calendar.opens, local.time, calendar.closes].sort();
  return instantOf(day, within, calendar.zone);
}

export function worksOn(day: string, calendar: WorkCalendar): boolean {
  if (calendar.makeUpDays?.includes(day)) return true;
  const weekday = DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] as string;
  return calendar.days.includes(weekday) && !calendar.holidays?.includes(day);
}

/** The day (YYYY-MM-DD) and time (HH:mm) a clock on the wall of that zone shows. */
export function localOf(instant: Date, zone: string): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { day: `${of('year')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` };
}

/** The instant at which a clock of that zone shows this; where it never does (summer time), the one an hour on. */
export function instantOf(day: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let guess = wanted;
  for (let n = 0; n < 2; n++) {
    const shown = localOf(new Date(guess), zone);
    guess += wanted - Date.parse(`${shown.day}T${shown.time}:00Z`);
  }
  return new Date(guess);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
