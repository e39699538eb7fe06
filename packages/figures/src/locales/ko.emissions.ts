import type { EmissionsWords } from '../emissions/emissions-words.js';

/** Korean: emissions over time. */
const words: EmissionsWords = {
  titles: {
    sector: '의 부문별 배출량',
    scope: '의 스코프별 배출량',
    gas: '의 가스별 배출량',
    total: '의 배출량',
  },
  yearly: (unit, perPerson) => `${perPerson ? '1인당 ' : ''}연간 ${unit}`,
  changed: (percent, way, from, to, perPerson) =>
    `${from}부터 ${to}까지 ${perPerson ? '1인당 ' : ''}배출량이 ${way ? `${percent} ${way < 0 ? '줄었습니다' : '늘었습니다'}` : '변하지 않았습니다'}`,
  most: (rose) => [`. 가장 많이 ${rose ? '늘어난' : '줄어든'} 부분: `, ''],
  stop: '.',
  known: '비교할 수 있는 두 해의 자료가 없습니다. 알려진 값:',
  none: '이 기간의 배출량은 알려져 있지 않습니다.',
  nobody: '이 연도들의 인구는 출처가 확인된 수치가 없습니다.',
  scope: (key) => `스코프 ${key}`,
  kinds: {
    'early-estimate': '잠정 추정치',
    'after-reduction': '인벤토리가 아니라 기준 배출량에서 집계된 감축량을 뺀 값',
    modelled: '모형 추정값',
  },
  keys: {
    NO: '발생하지 않음',
    IE: '다른 항목에 포함',
    NE: '산정하지 않음',
    C: '비공개',
    NA: '해당 없음',
  },
  share: (percent) => `합계의 ${percent}`,
  base: (year) => `기준연도 ${year}`,
  words: {
    lost: '이 분류에는 표시되지 않음',
    chart: '그래프',
    table: '표',
    download: '내려받기',
    year: '연도',
    total: '합계',
    target: '목표 경로',
    unstated: '명시되지 않음',
    missing: '자료 없음',
    memo: '합계에 포함하지 않고 따로 적은 항목:',
  },
};

export default words;
