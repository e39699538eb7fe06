import type { Partner, PartnerSummary, ProfileLine, Source } from '@climate-embed/schema';

/** A source of a profile, for tests. */
export const source = (id: string, change: Partial<Source> = {}): Source => ({
  id,
  title: { en: `Stakeholder profile ${id}`, ko: `이해관계자 소개 ${id}` },
  publisher: { en: 'International Climate and Environment Center', ko: '국제기후환경센터' },
  licence: 'unknown',
  retrievedOn: '2026-11-21',
  ...change,
});

const line = (
  section: ProfileLine['section'],
  number: number,
  en: string,
  topics: readonly string[],
  change: Partial<ProfileLine> = {},
): ProfileLine => ({
  id: `${section}-${number}`,
  section,
  text: { en },
  topics,
  sourceId: 's1',
  ...change,
});

const under = (en: string, ko: string): Partial<ProfileLine> => ({ heading: { en, ko } });
const policy = under('Policy research', '정책 연구');
const education = under('Education', '교육');
const abroad = under('International cooperation', '국제 협력');

const needs = [
  line(
    'need',
    1,
    'Cases of similar programmes, timely and age-specific programmes, sustainable operation',
    ['education'],
    under('Climate and environment education belt', '기후환경교육벨트'),
  ),
  line(
    'need',
    2,
    'Joint content for middle and high school students',
    ['education', 'digital'],
    under('Education programme using virtual reality', '가상현실 교육 프로그램'),
  ),
  line(
    'need',
    3,
    'Water management in response to climate change, for officials of developing countries',
    ['training', 'water'],
    under('Global training programme', '글로벌 연수 프로그램'),
  ),
  line('need', 4, 'Ways to invigorate citizen-led activities', ['citizen-participation']),
];
const contributions = [
  line('contribution', 1, 'Climate and environment education cases of Gwangju', ['education']),
  line(
    'contribution',
    2,
    'Experience of annual lectures for citizens’ climate action and of the conclusions of citizen-led roundtables',
    ['education', 'citizen-participation'],
  ),
];

/** Invented, to meet the needs of the real one: nobody in the sources does. */
export const INVENTED: PartnerSummary = {
  id: 'sample-academy',
  kind: 'research-centre',
  name: { en: 'Sample Water Academy', ko: '예시 물 아카데미' },
  country: 'JP',
  illustrative: true,
};

/** The centre of Gwangju as its profile has it, with one invented partner that answers its needs. */
export const icec: Partner = {
  id: 'icec',
  kind: 'research-centre',
  name: { en: 'International Climate and Environment Center', ko: '국제기후환경센터' },
  acronym: 'ICEC',
  country: 'KR',
  seat: { en: 'Gwangju', ko: '광주' },
  founded: '2012',
  description: {
    en: 'Works for a low-carbon green city through policy research and the education of citizens. Three teams: Management and Cooperation; Policy and Research; Education Project.',
  },
  topics: ['policy', 'education', 'training', 'adaptation', 'citizen-participation', 'cooperation'],
  website: 'https://example.org/icec',
  sourceIds: ['s1'],
  names: [],
  activities: [
    line(
      'activity',
      1,
      'Local environmental issues that come from climate change',
      ['policy'],
      policy,
    ),
    line('activity', 2, 'Adaptation of cities to climate change', ['adaptation'], policy),
    line(
      'activity',
      3,
      'Reduction of greenhouse gases in energy, buildings, transport and green spaces',
      ['energy', 'buildings', 'transport'],
      policy,
    ),
    line(
      'activity',
      4,
      'Operation of the Urban Carbon Management System and its database',
      ['inventory', 'digital'],
      policy,
    ),
    line(
      'activity',
      5,
      'Capacity building and education of citizens for a low-carbon green life',
      ['education'],
      education,
    ),
    line(
      'activity',
      6,
      'A project of citizens to reduce emissions',
      ['citizen-participation'],
      education,
    ),
    line(
      'activity',
      7,
      'Exchange through the Urban Environmental Accords Summit',
      ['cooperation'],
      abroad,
    ),
    line('activity', 8, 'Training to share technology', ['training'], abroad),
  ],
  contributions,
  needs,
  relationships: [
    {
      id: 'gwangju-funds-icec',
      kind: 'funds',
      parties: [
        { partnerId: 'gwangju-city', role: 'funder' },
        { partnerId: 'icec', role: 'funded' },
      ],
      since: '2012',
      status: 'in-force',
      sourceIds: ['s1'],
    },
  ],
  memberships: [],
  declarations: [],
  matches: [
    {
      partnerId: 'icec',
      need: needs[2]!,
      answers: [
        {
          partnerId: INVENTED.id,
          contribution: line(
            'contribution',
            1,
            'Courses on water management for officials of cities',
            ['training', 'water'],
            { sourceId: 's2', illustrative: true },
          ),
          topics: ['training', 'water'],
        },
      ],
    },
    { partnerId: 'icec', need: needs[3]!, answers: [] },
    {
      partnerId: INVENTED.id,
      need: line('need', 1, 'Lectures for citizens', ['education'], {
        sourceId: 's2',
        illustrative: true,
      }),
      answers: [{ partnerId: 'icec', contribution: contributions[1]!, topics: ['education'] }],
    },
  ],
  partners: [
    {
      id: 'gwangju-city',
      kind: 'city',
      name: { en: 'Gwangju Metropolitan City Government', ko: '광주광역시' },
      country: 'KR',
      cityId: 'gwangju',
    },
    INVENTED,
  ],
  sources: [
    source('s1'),
    source('s2', {
      title: { en: 'Invented for illustration' },
      publisher: { en: 'Climate Embed' },
      licence: 'CC0-1.0',
    }),
  ],
  asOf: '2026-11-22',
};
