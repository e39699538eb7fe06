import type { EventsWords } from '../events/events-words.js';
import agenda from './en.agenda.js';

/** English: the list of events. */
const words: EventsWords = {
  agenda,
  organisers: 'Organised by {}',
  words: {
    title: 'Events',
    upcoming: 'Upcoming',
    past: 'Past',
    now: 'Under way',
    none: 'No events are known.',
    noneUpcoming: 'No upcoming events are known.',
    subscribe: 'Subscribe to these events',
    back: 'Back to the list',
    notFound: 'No such city or organiser is known here.',
    left: 'Older events not listed: {}',
  },
};

export default words;
