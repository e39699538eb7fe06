import type { PageWords } from '../pages/page-words.js';

/** English: the words of plain pages. */
const words: PageWords = {
  noCountry: 'No country stated',
  languages: 'Languages',
  data: 'Data (JSON)',
  events: {
    title: 'Events',
    count: 'Events listed: {}',
    kinds: {
      forum: 'Forum',
      conference: 'Conference',
      meeting: 'Meeting',
      workshop: 'Workshop',
      summit: 'Summit',
      ceremony: 'Ceremony',
      training: 'Training',
      call: 'Call',
      other: 'Other',
    },
    zone: 'Time zone',
    participants: 'Attendance',
    calendar: 'Calendar file of the whole event',
    session: 'Calendar file',
    feed: 'Subscribe to all events (calendar)',
    programme: 'Programme',
  },
};

export default words;
