import type { AgendaWords } from '../agenda/agenda-words.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** English: the agenda's first sight. */
const words: AgendaWords = {
  date: (year, month, day, short) =>
    [day, month && MONTHS[+month - 1]?.slice(0, short ? 3 : 9), year]
      .filter(Boolean)
      .join('\u00a0'),
  yearLast: true,
  to: ' – ',
  and: ' and ',
  undated: {
    none: 'Date not known',
    in: 'Date not known: {}',
    from: 'Date not known: from {} on',
    until: 'Date not known: until {}',
    between: 'Date not known: between {}',
  },
  day: 'Day {}',
  zone: 'All times: {}',
  noZone: 'time zone not given',
  convener: 'Led by {}',
  suggested: 'Suggested: {}',
  asOf: 'As of {}',
  kinds: {
    opening: 'Opening',
    session: 'Session',
    report: 'Report',
    discussion: 'Discussion',
    questions: 'Questions',
    break: 'Break',
    meal: 'Meal',
    social: 'Social',
    closing: 'Closing',
    other: 'Programme item',
  },
  statuses: {
    tentative: 'Tentative',
    moved: 'Moved',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
  modes: {
    onsite: 'On site',
    online: 'Online',
    hybrid: 'Hybrid',
  },
  words: {
    now: 'In progress',
    next: 'Next',
    derived: 'Derived time',
    noTime: 'Time not given',
    remark: 'With remarks',
    noProgramme: 'No programme is given.',
    mine: 'My time',
    calendar: 'Add to calendar',
    share: 'Share',
  },
};

export default words;
