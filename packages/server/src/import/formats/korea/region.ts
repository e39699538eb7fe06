const PROVINCES =
  '서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충청북|충남|충청남|전북|전라북|전남|전라남|경북|경상북|경남|경상남|제주';
const PROVINCE = new RegExp(
  `^(${PROVINCES})(특별시|광역시|특별자치시|특별자치도|시|도|지역)?(?:온실가스.*|의)?$`,
  'u',
);
const MUNICIPALITY = /^([가-힣]{1,4})[시군구]$/u;
/** Words that end like a district and are none. */
const OTHER_WORDS = new Set([
  '인구',
  '연구',
  '지구',
  '기구',
  '도구',
  '요구',
  '다시',
  '일시',
  '동시',
]);
/** Gwangju-si lies in Gyeonggi: its name without 시 means the metropolitan city in the south. */
const NEVER_SHORT = '광주시';
const NATION = /^(전국|국가)$|대한민국|(국가|전국)\s*온실가스/u;

/** True of a text that speaks for the whole country. */
export function speaksForNation(text: string): boolean {
  return NATION.test(text.normalize('NFC').trim());
}

/**
 * The names that the place in a text may have: of "인천광역시 온실가스 배출량" 인천광역시 and 인천. Where a city or
 * district within a province is named, the province is not meant.
 */
export function namesIn(text: string): readonly string[] {
  const words = text.normalize('NFC').split(/[^가-힣]+/u);
  const narrow = words.flatMap((word) => {
    const short = MUNICIPALITY.exec(word)?.[1];
    if (short === undefined || OTHER_WORDS.has(word)) return [];
    if (PROVINCE.test(word) && word !== NEVER_SHORT) return [];
    return word === NEVER_SHORT ? [word] : [word, short];
  });
  if (narrow.length > 0) return [...new Set(narrow)];
  return [...new Set(words.flatMap(provinceNames))];
}

function provinceNames(word: string): readonly string[] {
  const [, short, end] = PROVINCE.exec(word) ?? [];
  if (short === undefined) return [];
  // 충청북 alone is no name; 충북 is one.
  const alone = short.length === 2 ? [short] : [];
  return end === undefined || end === '지역' ? alone : [`${short}${end}`, ...alone];
}
