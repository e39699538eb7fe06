import type { Partner, PartnerSummary } from '@climate-embed/schema';

import { icec, source } from './partner.js';

const party = (partnerId: string, role = 'party') => ({ partnerId, role });
const sister = (id: string, change: object) => ({
  id: `incheon-${id}`,
  kind: 'sister-city',
  parties: [party('incheon-city'), party(id)],
  status: 'uncertain',
  sourceIds: ['s3'],
  note: 'Whether all four cities named in the sentence are sister cities is not certain.',
  ...change,
});
const named = (id: string, en: string, ko: string): PartnerSummary => ({
  id,
  kind: 'city',
  name: { en, ko },
});

/** A city's administration with ties of many kinds, as the seed has them. */
export const incheon: Partner = {
  ...icec,
  id: 'incheon-city',
  kind: 'city',
  cityId: 'incheon',
  name: { en: 'Incheon Metropolitan City', ko: '인천광역시' },
  topics: ['policy', 'cooperation'],
  note: 'The mayor of December 2022 is unnamed in the source.',
  activities: [],
  contributions: [],
  needs: [],
  matches: [],
  relationships: [
    sister('shenyang', {}),
    sister('chongqing', {}),
    sister('kobe', {}),
    sister('kitakyushu', { since: '1988-12-20', status: 'in-force', note: undefined }),
    {
      id: 'incheon-moa-unescap',
      kind: 'moa',
      parties: [party('incheon-city'), party('unescap')],
      since: '2021-11-12',
      subject: { en: 'International Forum on Low Carbon Cities', ko: '저탄소도시 국제포럼' },
      status: 'in-force',
      sourceIds: ['s3'],
    },
    {
      id: 'incheon-coal',
      kind: 'membership',
      parties: [party('incheon-city', 'member'), party('coal-alliance', 'network')],
      since: '2020-11',
      status: 'in-force',
      sourceIds: ['s3', 's1'],
    },
    {
      id: 'incheon-hosts',
      kind: 'host',
      parties: [party('incheon-city', 'host'), party('gcf', 'guest')],
      status: 'in-force',
      sourceIds: ['s1'],
    },
  ],
  memberships: [
    {
      networkId: 'coal-alliance',
      relationshipId: 'incheon-coal',
      since: '2020-11',
      status: 'in-force',
    },
  ],
  declarations: [
    {
      id: 'incheon-2045',
      kind: 'carbon-neutral',
      title: { en: 'Vision of carbon neutrality', ko: '탄소중립 비전 선포' },
      partnerIds: ['incheon-city'],
      date: '2022-12-06',
      targetYear: 2045,
      sourceIds: ['s1'],
    },
    {
      id: 'emergency',
      kind: 'climate-emergency',
      title: { en: 'Joint declaration of climate emergency' },
      partnerIds: ['incheon-city', 'gwangju-city'],
      count: 226,
      date: '2020-06',
      sourceIds: ['s3'],
      note: 'The same text elsewhere says 227 local governments.',
    },
  ],
  partners: [
    named('shenyang', 'Shenyang', '선양'),
    named('chongqing', 'Chongqing', '충칭'),
    named('kobe', 'Kobe', '고베'),
    named('kitakyushu', 'Kitakyushu', '기타큐슈'),
    named('gwangju-city', 'Gwangju Metropolitan City Government', '광주광역시'),
    {
      id: 'unescap',
      kind: 'international-organisation',
      name: { en: 'UNESCAP', ko: '유엔에스캅' },
    },
    { id: 'gcf', kind: 'finance', name: { en: 'Green Climate Fund', ko: '녹색기후기금' } },
    {
      id: 'coal-alliance',
      kind: 'network',
      name: { en: 'Coal phase-out alliance', ko: '탈석탄 동맹' },
    },
  ],
  sources: [...icec.sources, source('s3', { language: 'ko', attribution: '출처: 인천광역시' })],
};
