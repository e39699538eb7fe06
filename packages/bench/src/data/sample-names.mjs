/** Names of partners that do not exist, in English and Korean, made of syllables. */

const SYLLABLES = [
  ['ar', '아르'],
  ['bel', '벨'],
  ['cor', '코르'],
  ['dan', '단'],
  ['el', '엘'],
  ['fa', '파'],
  ['gor', '고르'],
  ['ha', '하'],
  ['in', '인'],
  ['ka', '카'],
  ['lo', '로'],
  ['mi', '미'],
  ['no', '노'],
  ['or', '오르'],
  ['pe', '페'],
  ['ri', '리'],
  ['sa', '사'],
  ['to', '토'],
  ['ul', '울'],
  ['va', '바'],
];

/** What each kind of partner is called after its place. */
const FORMS = {
  city: ['City of %', '%시'],
  'research-centre': ['% Institute for Climate Research', '% 기후연구소'],
  'international-organisation': ['% International Climate Office', '% 국제기후사무소'],
  network: ['% Cities Network', '% 도시 네트워크'],
  programme: ['% Adaptation Programme', '% 적응 프로그램'],
  finance: ['% Green Fund', '% 녹색기금'],
  government: ['Government of %', '% 정부'],
  'public-body': ['% Environment Agency', '% 환경공단'],
  company: ['% Energy Ltd', '% 에너지'],
  'civil-society': ['Friends of the Climate %', '% 기후행동'],
  other: ['% Forum', '% 포럼'],
};

/** A name in two languages for a partner of this kind; `next` gives numbers from 0 to 1. */
export function nameFor(kind, next) {
  const parts = Array.from(
    { length: 2 + Math.floor(next() * 2) },
    () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
  );
  const latin = parts.map(([part]) => part).join('');
  const [en, ko] = FORMS[kind];
  return {
    en: en.replace('%', latin[0].toUpperCase() + latin.slice(1)),
    ko: ko.replace('%', parts.map(([, part]) => part).join('')),
  };
}
