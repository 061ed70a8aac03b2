import { type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';

/**
 * How a field of a cron expression is written: its least and greatest number, and the names of numbers.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
interface Field { readonly from: number; readonly to: number; readonly names?: readonly string[] }

const MINUTES: Field = { from: 0, to: 59 };
const HOURS: Field = { from: 0, to: 23 };
const DAYS: Field = { from: 1, to: 31 };
const MONTHS: Field = { from: 1, to: 12, names: ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] };
const WEEKDAYS: Field = { from: 1, to: 7, names: ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] };
const YEARS: Field = { from: 1970, to: 2199 };

const MINUTES_OF: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };
const DAY = 1440;
/** Weekdays and leap years come round again after 28 years. */
const SPAN = { from: 2024, to: 2051 };

interface Calendar { readonly year: number; readonly month: number; readonly day: number; readonly last: number; /** 1 is Sunday. */ readonly weekday: number }
type DayTest = (date: Calendar) => boolean;

/**
 * The longest time between two runs of a schedule, in hours: `rate(1 day)` and `cron(0 5 * * ? *)` are 24. Infinity for a
 * schedule that runs once, or that ends; undefined where the expression cannot be read.
 */
export function longestGapInHours(expression: string): number | undefined {
  const text = expression.trim();
  const rate = /^rate\(\s*(\d+)\s+(minute|hour|day)s?\s*\)$/i.exec(text);
  if (rate !== null) { return Number(rate[1]) === 0 ? Infinity : Number(rate[1]) * MINUTES_OF[rate[2].toLowerCase()] / 60; }
  if (/^at\(.*\)$/i.test(text)) { return Infinity; }
  const fields = (/^cron\((.*)\)$/i.exec(text)?.[1] ?? text).trim().toUpperCase().split(/\s+/);
  // Systems Manager may put seconds before the minutes.
  const [minutes, hours, days, months, weekdays, years] = fields.length === 7 ? fields.slice(1) : fields.length === 6 ? fields : [];
  return years === undefined ? undefined : cronGap(minutes, hours, days, months, weekdays, years);
}

function cronGap(...[minutes, hours, days, months, weekdays, years]: readonly string[]): number | undefined {
  const [atMinutes, atHours, inMonths, inYears] = [numbers(minutes, MINUTES), numbers(hours, HOURS), numbers(months, MONTHS), numbers(years, YEARS)];
  const onDay = dayTest(days, weekdays);
  if (atMinutes === undefined || atHours === undefined || inMonths === undefined || inYears === undefined || onDay === undefined) { return undefined; }
  // Steps of years end a little before the last one.
  if (Math.max(...inYears) < YEARS.to - 10) { return Infinity; }
  const times = [...atHours].flatMap((hour) => [...atMinutes].map((minute) => hour * 60 + minute)).sort((one, other) => one - other);
  const within = Math.max(0, ...times.slice(1).map((time, index) => time - times[index]));
  const overnight = DAY - times[times.length - 1] + times[0];
  const dates = runDays((date) => inYears.has(date.year) && inMonths.has(date.month) && onDay(date));
  if (dates.length < 2) { return Infinity; }
  const apart = Math.max(...dates.slice(1).map((date, index) => date - dates[index]));
  return Math.max(within, overnight + (apart - 1) * DAY) / 60;
}

/** The days of the span that meet a test, counted from its first. */
function runDays(test: DayTest): number[] {
  const first = Date.UTC(SPAN.from, 0, 1);
  const found: number[] = [];
  for (let count = 0; ; count++) {
    const date = new Date(first + count * DAY * 60_000);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
    if (year > SPAN.to) { return found; }
    if (test({ year, month, day: date.getUTCDate(), last: new Date(Date.UTC(year, month, 0)).getUTCDate(), weekday: date.getUTCDay() + 1 })) { found.push(count); }
  }
}

/** Days are given in the month or in the week; the other field says `?`, or any day. */
function dayTest(days: string, weekdays: string): DayTest | undefined {
  const open = (field: string) => field === '?' || field === '*';
  if (open(days) && open(weekdays)) { return days === '?' && weekdays === '?' ? undefined : () => true; }
  if (!open(days) && !open(weekdays)) { return undefined; }
  return open(days) ? anyTest(weekdays, inWeek) : anyTest(days, inMonth);
}

function anyTest(field: string, read: (part: string) => DayTest | undefined): DayTest | undefined {
  const tests = field.split(',').map(read);
  return tests.some((test) => test === undefined) ? undefined : (date) => tests.some((test) => test?.(date) === true);
}

/** `15`, `1-7`, `1/5`, `L` (the last day), `L-2`, `LW` (the last weekday), `15W` (the weekday nearest to the 15th). */
function inMonth(part: string): DayTest | undefined {
  const last = /^L(?:-(\d+))?$/.exec(part);
  if (last !== null) { return (date) => date.day === date.last - Number(last[1] ?? 0); }
  if (part === 'LW') { return (date) => date.day === nearestWeekday(date, date.last); }
  const near = /^(\d+)W$/.exec(part);
  if (near !== null) { return (date) => Number(near[1]) <= date.last && date.day === nearestWeekday(date, Number(near[1])); }
  const wanted = numbers(part, DAYS);
  return wanted === undefined ? undefined : (date) => wanted.has(date.day);
}

/** `MON`, `2-6`, `L` (Saturday), `6L` (the last Friday of the month), `MON#1` (the first Monday). */
function inWeek(part: string): DayTest | undefined {
  if (part === 'L') { return (date) => date.weekday === WEEKDAYS.to; }
  const special = /^(\w+?)(?:(L)|#([1-5]))$/.exec(part);
  const weekday = special === null ? undefined : numberOf(special[1], WEEKDAYS);
  if (special !== null && weekday !== undefined) {
    return (date) => date.weekday === weekday && (special[2] === 'L' ? date.day + 7 > date.last : Math.ceil(date.day / 7) === Number(special[3]));
  }
  const wanted = numbers(part, WEEKDAYS);
  return wanted === undefined ? undefined : (date) => wanted.has(date.weekday);
}

/** The day from Monday to Friday that is nearest to a day of the same month. */
function nearestWeekday(date: Calendar, day: number): number {
  const weekday = ((date.weekday - 1 + day - date.day) % 7 + 7) % 7;
  if (weekday === 6) { return day === 1 ? 3 : day - 1; }
  if (weekday === 0) { return day === date.last ? day - 2 : day + 1; }
  return day;
}

/** The numbers that a field names: `*`, `5`, `1-5`, `SUN,WED`, `0/15`, `8-18/2`. */
function numbers(field: string, kind: Field): Set<number> | undefined {
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const [range, every, ...rest] = part.split('/');
    const step = every === undefined ? 1 : /^\d+$/.test(every) ? Number(every) : 0;
    const ends = range === '*' ? [kind.from, kind.to] : range.split('-').map((end) => numberOf(end, kind));
    const [from, to = every === undefined ? from : kind.to] = ends;
    if (from === undefined || to === undefined || (range.includes('-') && ends[1] === undefined) || ends.length > 2 || step === 0 || rest.length > 0) { return undefined; }
    // A range may go over the end of the week or the year.
    const end = to < from ? to + kind.to - kind.from + 1 : to;
    for (let number = from; number <= end; number += step) { found.add(number > kind.to ? number - (kind.to - kind.from + 1) : number); }
  }
  return found;
}

function numberOf(text: string, { from, to, names = [] }: Field): number | undefined {
  const number = names.includes(text) ? names.indexOf(text) + from : /^\d+$/.test(text) ? Number(text) : NaN;
  return number >= from && number <= to ? number : undefined;
}

/** Passes when a schedule lets no more than some hours go by between two runs. */
export function runsEvery(place: Value, hours: number): Outcome {
  return judge(place, `a run at least every ${hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`}`, (gap) => gap <= hours);
}

/** Passes when a schedule runs again and again, however seldom. */
export function runsAgain(place: Value): Outcome {
  return judge(place, 'runs that go on', Number.isFinite);
}

function judge(place: Value, expected: string, test: (gap: number) => boolean): Outcome {
  const text = place.text();
  const gap = text === undefined ? undefined : longestGapInHours(text);
  if (text !== undefined && gap === undefined) { return undecided(`${place.label} is ${text}, which is no schedule that can be read, expected ${expected}`, place.evidence('runs', expected)); }
  return place.judge(gap === undefined ? (place.present() === false ? false : undefined) : test(gap), 'runs', expected);
}
