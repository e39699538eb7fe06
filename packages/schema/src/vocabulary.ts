/**
 * The contract's open word lists. A list may grow in a minor version: clients must expect members they
 * do not know. Terms follow the GHG Protocol Mitigation Goal Standard and GCoM's Common Reporting Framework.
 */

/** How a target is expressed. */
export const TARGET_KINDS = [
  'base-year',
  'fixed-level',
  'baseline-scenario',
  'base-year-intensity',
  'net-zero',
] as const;

/** What part of a city a target speaks for. Only `city-wide` targets are chosen by default. */
export const COVERAGES = [
  'city-wide',
  'managed-sectors',
  'part-of-city',
  'sector',
  'own-operations',
] as const;

/** Whether a target still stands. `uncertain`: the source leaves an essential part open. */
export const TARGET_STATUSES = ['in-force', 'superseded', 'uncertain'] as const;

/** How a yearly total came about. Only `inventory` is a full inventory of the year. */
export const METHODS = ['inventory', 'early-estimate', 'after-reduction', 'modelled'] as const;

/** Gas coverage of a figure: carbon dioxide alone, or all reported gases as CO2 equivalent. */
export const GASES = ['CO2', 'CO2e'] as const;

/** The answer to "is the city on its path?". */
export const VERDICTS = [
  'achieved',
  'increasing',
  'on-track',
  'slightly-off',
  'off-track',
  'target-year-met',
  'target-year-missed',
  'not-assessable',
] as const;

/** Why a target cannot be assessed. */
export const REASONS = [
  'no-target',
  'no-inventory',
  'no-base-value',
  'missing-baseline',
  'boundary-mismatch',
  'gas-mismatch',
  'unit-mismatch',
] as const;

/** What a reader must know beside the verdict. `old-data` is decided by the reader's clock. */
export const CAVEATS = [
  'old-data',
  'basis-unconfirmed',
  'early-estimate',
  'after-reduction',
] as const;

/** How the required value of a year is found between known points. */
export const PATHWAYS = ['linear', 'milestones'] as const;

/** Why a cell holds no number (GPC 1.1 and GCoM's Common Reporting Framework; `NA` from national tables). Never 0. */
export const NOTATION_KEYS = ['NO', 'IE', 'NE', 'C', 'NA'] as const;

/** GPC scopes: within the boundary, grid-supplied energy used within it, outside because of what happens within. */
export const SCOPES = ['1', '2', '3'] as const;

/** GPC grades of activity data and emission factors: high, medium, low. */
export const QUALITY_GRADES = ['H', 'M', 'L'] as const;

/** Sets of global warming potentials over 100 years, by IPCC assessment report; `AR5-CCF` with climate-carbon feedback. */
export const GWP_SETS = ['SAR', 'TAR', 'AR4', 'AR5', 'AR5-CCF', 'AR6'] as const;

/** How a series of emissions is divided. `total`: not at all. */
export const DIVISIONS = ['sector', 'scope', 'gas', 'total'] as const;

/** Families of sectors that a drawing tells apart by colour, whatever the scheme calls them. */
export const TONES = [
  'stationary',
  'transport',
  'waste',
  'ippu',
  'afolu',
  'commercial',
  'supply',
  'other',
] as const;

/**
 * Why tonnes of an inventory have no place in another scheme. `no-counterpart`: the scheme has no such category;
 * `outside-scope`: it does not count this scope; `combined`: the category spans several of the scheme's;
 * `unknown-code`: nobody has said what the code means; `undivided`: in the published total, in none of its entries.
 */
export const LOSS_REASONS = [
  'no-counterpart',
  'outside-scope',
  'combined',
  'unknown-code',
  'undivided',
] as const;

/** What sort of body a partner is. */
export const PARTNER_KINDS = [
  'city',
  'research-centre',
  'international-organisation',
  'network',
  'programme',
  'finance',
  'government',
  'public-body',
  'company',
  'civil-society',
  'other',
] as const;

/** What a partner's position stands for. `city`: only the city is known, and the point is the city's. */
export const PRECISIONS = ['exact', 'street', 'city', 'region'] as const;

/** What a line of a profile tells. */
export const PROFILE_SECTIONS = ['activity', 'contribution', 'need'] as const;

/** How partners are tied together. `recommended`: somebody says they should be; it is no fact yet. */
export const RELATIONSHIP_KINDS = [
  'sister-city',
  'friendship-city',
  'mou',
  'moa',
  'membership',
  'secretariat',
  'host',
  'funds',
  'co-organises',
  'launched',
  'cooperation',
  'recommended',
] as const;

/** What part a partner has in a relationship. */
export const PARTY_ROLES = [
  'party',
  'member',
  'network',
  'secretariat',
  'programme',
  'host',
  'guest',
  'funder',
  'funded',
  'organiser',
  'founder',
] as const;

/** Whether a relationship stands. `uncertain`: the source leaves an essential part open. */
export const RELATIONSHIP_STATUSES = ['in-force', 'ended', 'planned', 'uncertain'] as const;

/** What was declared. */
export const DECLARATION_KINDS = [
  'carbon-neutral',
  'net-zero',
  'climate-emergency',
  'coal-exit',
  'environment-city',
  'ordinance',
  'other',
] as const;

/** Fields of work by which needs and contributions meet. */
export const TOPICS = [
  'policy',
  'inventory',
  'energy',
  'buildings',
  'transport',
  'industry',
  'waste',
  'water',
  'nature',
  'air-quality',
  'adaptation',
  'disaster-risk',
  'finance',
  'education',
  'training',
  'citizen-participation',
  'digital',
  'cooperation',
] as const;

/**
 * How long a text of somebody else may be, in characters. Longer ones are refused when they come in and cut when they
 * are shown.
 */
export const TEXT_LIMITS = { name: 200, line: 2000, description: 5000, address: 2000 } as const;

/** Words that stand in the place of a partner's id in an address; no partner may be called so. */
export const RESERVED_PARTNER_IDS = ['points'] as const;

/** What sort of gathering an event is. */
export const EVENT_KINDS = [
  'forum',
  'conference',
  'meeting',
  'workshop',
  'summit',
  'ceremony',
  'training',
  'call',
  'other',
] as const;

/** Whether an event or a session takes place; the words of schema.org and RFC 5545. */
export const EVENT_STATUSES = [
  'confirmed',
  'tentative',
  'moved',
  'postponed',
  'cancelled',
] as const;

/** Where those who take part are. */
export const EVENT_MODES = ['onsite', 'online', 'hybrid'] as const;

/** What part somebody has in an event or a session. */
export const EVENT_ROLES = [
  'organiser',
  'co-host',
  'convener',
  'moderator',
  'collaborator',
  'supporter',
  'other',
] as const;

/** What another event is to an event. */
export const EVENT_RELATIONS = ['previous', 'next', 'part-of', 'side-event', 'other'] as const;

/** What a document of an event is. */
export const ATTACHMENT_KINDS = [
  'programme',
  'press-release',
  'concept-note',
  'presentation',
  'recording',
  'photos',
  'profile',
  'minutes',
  'other',
] as const;

/** What sort of part of a programme a session is. */
export const SESSION_KINDS = [
  'opening',
  'session',
  'report',
  'discussion',
  'questions',
  'break',
  'meal',
  'social',
  'closing',
  'other',
] as const;

/** Where a time comes from. `derived`: computed from something else that is printed. */
export const TIME_BASES = ['printed', 'derived'] as const;

/** From what a derived time was computed: the same time in another zone, a printed length, or the neighbours. */
export const DERIVATIONS = ['other-zone', 'printed-length', 'neighbours'] as const;

/**
 * What can be wrong with a programme. Found by computing: `zero-length` to `time-twice`; the others are said by whoever
 * has read it. `time-in-gap` and `time-twice`: the local time does not exist, or comes twice, on a day on which clocks
 * are put forward or back.
 */
export const AGENDA_ISSUES = [
  'zero-length',
  'length-differs',
  'overlap',
  'missing-time',
  'missing-length',
  'date-unknown',
  'outside-days',
  'time-in-gap',
  'time-twice',
  'no-break',
  'day-start-differs',
  'zone-not-printed',
  'misprint',
  'uncertain-reading',
] as const;
