import { Temporal } from 'temporal-polyfill';

/** Years over which clocks must have changed by one rule before it is called a rule; fewer cannot tell a 4th from a last Sunday. */
const RULE_YEARS = 8;

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A change of clocks. */
interface Change {
  readonly at: Temporal.ZonedDateTime;
  /** Offsets before and after: `+0900`. */
  readonly from: string;
  readonly to: string;
  /** The local time at which it happens, by the clocks before it. */
  readonly onset: Temporal.PlainDateTime;
  /** Whether clocks are put forward until they are put back again. */
  readonly summer: boolean;
}

const offsetText = (zoned: Temporal.ZonedDateTime): string => zoned.offset.replaceAll(':', '');

const localText = (time: Temporal.PlainDateTime): string =>
  time.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

function changeAt(at: Temporal.ZonedDateTime): Change {
  const before = at.subtract({ nanoseconds: 1 });
  const next = at.getTimeZoneTransition('next');
  return {
    at,
    from: offsetText(before),
    to: offsetText(at),
    onset: at
      .toPlainDateTime()
      .add({ nanoseconds: before.offsetNanoseconds - at.offsetNanoseconds }),
    summer:
      at.offsetNanoseconds > before.offsetNanoseconds &&
      next !== null &&
      next.offsetNanoseconds < at.offsetNanoseconds,
  };
}

const newYear = (timeZone: string, year: number): Temporal.ZonedDateTime =>
  Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone);

/** The changes from the beginning of a year to the end of another. */
function changesIn(timeZone: string, first: number, last: number): Change[] {
  const end = newYear(timeZone, last + 1);
  const changes: Change[] = [];
  // A change at the very beginning of the year counts.
  let at = newYear(timeZone, first).subtract({ nanoseconds: 1 }).getTimeZoneTransition('next');
  while (at && Temporal.ZonedDateTime.compare(at, end) < 0) {
    changes.push(changeAt(at));
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

/** Which of its weekdays in its month a day is: the nth, and -1 where it is the last too. */
function ordinals({ day, daysInMonth }: Temporal.PlainDateTime): number[] {
  const nth = Math.ceil(day / 7);
  return day + 7 > daysInMonth ? [-1, nth] : [nth];
}

/** The yearly rule of changes, where each year of a span has one and all of them follow it. */
function ruleOf(changes: readonly Change[], years: number): string | undefined {
  const [one] = changes;
  if (!one || changes.length !== years) return undefined;
  const { month, dayOfWeek, hour, minute } = one.onset;
  const alike = changes.every(
    ({ onset, from }) =>
      onset.month === month &&
      onset.dayOfWeek === dayOfWeek &&
      onset.hour === hour &&
      onset.minute === minute &&
      from === one.from,
  );
  const nth = ordinals(one.onset).find((place) =>
    changes.every(({ onset }) => ordinals(onset).includes(place)),
  );
  if (!alike || nth === undefined) return undefined;
  return `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${WEEKDAYS[dayOfWeek - 1]!}`;
}

const observance = (
  { from, to, summer }: Pick<Change, 'from' | 'to' | 'summer'>,
  ...when: readonly string[]
): string[] => {
  const name = summer ? 'DAYLIGHT' : 'STANDARD';
  return [`BEGIN:${name}`, ...when, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${name}`];
};

const startOf = ({ onset }: Change): string => `DTSTART:${localText(onset)}`;

/** Two rules for a zone whose clocks change twice in every year by the same rules, as most do that change. */
function byRules(changes: readonly Change[], years: number): string[] | undefined {
  const halves = [true, false].map((summer) => changes.filter((one) => one.summer === summer));
  const rules = halves.map((half) => ruleOf(half, years));
  if (rules.includes(undefined)) return undefined;
  return halves.flatMap((half, index) => observance(half[0]!, startOf(half[0]!), rules[index]!));
}

/** What clocks said before the first change, then every change with its date. */
function byDates(timeZone: string, first: number, changes: readonly Change[]): string[] {
  const offset = offsetText(newYear(timeZone, first));
  const before = { from: offset, to: offset, summer: false };
  return [
    ...observance(before, 'DTSTART:19700101T000000'),
    ...changes.flatMap((change) => observance(change, startOf(change))),
  ];
}

/**
 * The rules of a time zone as a calendar carries them (RFC 5545, 3.6.5), true for every year of a span: taken from the
 * time zone data of the runtime, the very one that gave the events their instants. A yearly rule stands for clocks that
 * follow one; every other change has its own date.
 *
 * @param timeZone an IANA name that the runtime knows.
 * @param years the first and the last.
 */
export function timeZoneRules(timeZone: string, [first, last]: readonly [number, number]): string {
  // A year more than is asked for: a rule says nothing of the time before it first applies.
  const since = Math.min(first - 1, last - RULE_YEARS + 1);
  const changes = changesIn(timeZone, since, last);
  const ofSpan = changes.filter(({ at }) => at.year >= first);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...(byRules(changes, last - since + 1) ?? byDates(timeZone, first, ofSpan)),
    'END:VTIMEZONE',
  ].join('\r\n');
}
