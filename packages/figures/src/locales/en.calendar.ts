import type { CalendarWords } from '../calendar/calendar-words.js';

/** English: the words of calendars. */
const words: CalendarWords = {
  events: 'Events',
  kinds: {
    opening: 'Opening',
    session: 'Session',
    report: 'Report',
    discussion: 'Discussion',
    questions: 'Questions',
    break: 'Break',
    meal: 'Meal',
    social: 'Social programme',
    closing: 'Closing',
    other: 'Part of the programme',
  },
  roles: {
    organiser: 'Organiser',
    'co-host': 'Co-host',
    convener: 'Convener',
    moderator: 'Moderator',
    collaborator: 'In cooperation with',
    supporter: 'Supported by',
    other: 'With',
  },
  derived: {
    start: 'The start is not printed; it was derived',
    end: 'The end is not printed; it was derived',
    both: 'Start and end are not printed; they were derived',
  },
  derivations: {
    'other-zone': 'from the time in another zone',
    'printed-length': 'from the printed length',
    neighbours: 'from the sessions before and after',
  },
  printed: 'As printed',
  cancelled: 'Cancelled',
  postponed: 'Postponed; no new time is known',
  moved: 'Moved',
  movedFrom: 'It was to begin at',
  online: 'Online',
  illustrative: 'made-up example',
  untimed: 'Without a known time',
  source: 'Source',
};

export default words;
