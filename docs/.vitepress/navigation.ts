/** A line of the sidebar or of the bar on top. */
export interface Entry {
  readonly text: string;
  readonly link: string;
}

/** Lines of the sidebar under one heading. */
export interface Group {
  readonly text: string;
  readonly items: readonly Entry[];
}

/** The bar on top, English pages. */
export const bar: readonly Entry[] = [
  { text: 'Quick start', link: '/quick-start' },
  { text: 'The card', link: '/card' },
  { text: 'The chart', link: '/emissions' },
  { text: 'The map', link: '/map' },
  { text: 'The agenda', link: '/agenda' },
  { text: 'Method', link: '/method' },
  { text: 'API', link: '/api' },
];

/** The sidebar, English pages. */
export const groups: readonly Group[] = [
  {
    text: 'Embed',
    items: [
      { text: 'Quick start', link: '/quick-start' },
      { text: 'The card', link: '/card' },
      { text: 'The chart of emissions', link: '/emissions' },
      { text: 'The map', link: '/map' },
      { text: 'The profile of a partner', link: '/partner' },
      { text: 'The agenda of an event', link: '/agenda' },
      { text: 'What we ask of your page', link: '/privacy' },
    ],
  },
  {
    text: 'The figures',
    items: [
      { text: 'Method', link: '/method' },
      { text: 'Schemes side by side', link: '/data/crosswalk' },
      { text: 'Cities and their ids', link: '/data/cities' },
      { text: 'Partners and their ids', link: '/data/partners' },
      { text: 'Events and their ids', link: '/data/events' },
      { text: 'Sources and licences', link: '/data/sources' },
      { text: 'Report an error', link: '/report' },
    ],
  },
  {
    text: 'Build with it',
    items: [
      { text: 'API', link: '/api' },
      { text: 'SDK', link: '/sdk' },
      { text: 'Run it yourself', link: '/operate' },
    ],
  },
  {
    text: 'Bring your own file',
    items: [
      { text: 'One command', link: '/data/import' },
      { text: 'CSV files', link: '/data/csv-format' },
      { text: 'GCoM eCRF and CIRIS', link: '/data/ecrf' },
      { text: 'C40 database', link: '/data/c40' },
      { text: 'CDP open data', link: '/data/cdp' },
      { text: 'Korean regional tables', link: '/data/korea' },
      { text: 'UNFCCC national profiles', link: '/data/unfccc' },
    ],
  },
  {
    text: 'The project',
    items: [
      { text: 'Contribute', link: '/contribute' },
      { text: 'Decisions', link: '/decisions/' },
      { text: 'Bench', link: '/bench' },
    ],
  },
];

/** The bar on top, Korean pages. */
export const koreanBar: readonly Entry[] = [
  { text: '빠른 시작', link: '/ko/quick-start' },
  { text: '카드 (영어)', link: '/card' },
  { text: '산정 방법 (영어)', link: '/method' },
];

/** The sidebar, Korean pages. */
export const koreanGroups: readonly Group[] = [
  {
    text: '시작하기',
    items: [
      { text: '처음', link: '/ko/' },
      { text: '빠른 시작', link: '/ko/quick-start' },
    ],
  },
  {
    text: '영어 문서',
    items: [
      { text: '카드', link: '/card' },
      { text: '배출량 차트', link: '/emissions' },
      { text: '협력 지도', link: '/map' },
      { text: '기관 프로필', link: '/partner' },
      { text: '행사 일정', link: '/agenda' },
      { text: '산정 방법', link: '/method' },
      { text: '내 파일 가져오기', link: '/data/import' },
      { text: '직접 운영하기', link: '/operate' },
    ],
  },
];
