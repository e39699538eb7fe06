import type { PartnerWords } from '../partner/partner-words.js';
import topics from './en.topics.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** English: the words of a partner's profile. */
const partner: PartnerWords = {
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return [day, month && MONTHS[month - 1], year].filter(Boolean).join('\u00a0');
  },
  since: 'since {}',
  until: 'until {}',
  between: '{} – {}',
  comma: ', ',
  more: 'and {} more',
  shared: 'shared: {}',
  together: '{} declared it together',
  targetYear: 'target year {}',
  besides: 'with {}',
  asOf: 'As of {}',
  retrieved: 'Read on {}',
  kinds: {
    city: 'City government',
    'research-centre': 'Research centre',
    'international-organisation': 'International organisation',
    network: 'Network',
    programme: 'Programme',
    finance: 'Finance institution',
    government: 'Government',
    'public-body': 'Public body',
    company: 'Company',
    'civil-society': 'Civil society',
    other: 'Organisation',
  },
  ties: {
    'sister-city': 'Sister city of {}',
    'friendship-city': 'Friendship city of {}',
    mou: 'Memorandum of understanding with {}',
    moa: 'Memorandum of agreement with {}',
    'membership>': 'Member of {}',
    'membership<': 'Members: {}',
    'secretariat>': 'Secretariat of {}',
    'secretariat<': 'Secretariat: {}',
    'host>': 'Hosts {}',
    'host<': 'Hosted by {}',
    'funds>': 'Funds {}',
    'funds<': 'Funded by {}',
    'co-organises': 'Co-organiser with {}',
    'co-organises<': 'Organised by {}',
    'launched>': 'Launched {}',
    'launched<': 'Launched by {}',
    cooperation: 'Cooperates with {}',
    recommended: 'A link with {} is recommended, not yet a fact',
  },
  statuses: {
    ended: 'ended',
    planned: 'planned',
    uncertain: 'uncertain',
  },
  declarations: {
    'carbon-neutral': 'Carbon neutrality',
    'net-zero': 'Net zero',
    'climate-emergency': 'Climate emergency',
    'coal-exit': 'Coal phase-out',
    'environment-city': 'Environment city',
    ordinance: 'Ordinance',
  },
  topics,
  precisions: {
    city: 'at its city; the place itself is not known',
    region: 'at its region; the place itself is not known',
  },
  words: {
    founded: 'Founded',
    partOf: 'Part of',
    area: 'Area served',
    onMap: 'On the map',
    alsoCalled: 'Also called',
    formerly: 'Formerly',
    website: 'Website',
    activities: 'Activities',
    contributions: 'Contributions',
    needs: 'Needs',
    notStated: 'Not stated.',
    answers: 'Could answer what others need',
    answered: 'Could be answered by',
    memberships: 'Memberships',
    ties: 'Relationships',
    declarations: 'Declarations',
    noDate: 'date not given',
    sources: 'Sources',
    licence: 'Licence',
    unknown: 'not stated',
    empty: 'No partner was chosen.',
    notFound: 'This partner is not known here.',
  },
};

export default partner;
