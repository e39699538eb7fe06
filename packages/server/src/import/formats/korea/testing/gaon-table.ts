import type { KnownCity } from '../../../city-finder.js';
import type { WrittenCell } from '../../../testing/write-workbook.js';

/** A city that does not exist, with figures that nobody measured. */
export const GAON: KnownCity = {
  id: 'gaon',
  name: { ko: '가온', en: 'Gaon' },
  country: 'KR',
};

/**
 * A regional table as the national centre prints it: a tree by indentation and numbers, with labels that repeat,
 * keys, a dash, remarks below. 총배출량 is 1,000 and 1,100 in kilotonnes, 순배출량 40 less, indirect 300 beside.
 */
export function gaonTable(): WrittenCell[][] {
  return [
    ['가온시 지역 온실가스 배출량 (온실가스 종합정보센터)'],
    ['(단위: 천톤 CO2eq)'],
    ['분야 및 부문', '2018년', '2019년(잠정)'],
    ['총배출량(LULUCF 제외)', 1000, '1,100.0'],
    ['순배출량(LULUCF 포함)', 960, '1,060.0'],
    ['에너지', 700, 790],
    ['  A. 연료연소', 690, 780],
    ['    1. 에너지산업', 300, 380],
    ['      a. 공공전기 및 열 생산', 280, 355],
    ['      b. 석유정제', 20, 25],
    ['    2. 제조업 및 건설업', 150, 160],
    ['    3. 수송', 140, 140],
    ['      b. 도로수송', 139.5, 139.5],
    ['      c. 철도', 0.5, 0.5],
    ['      d. 해운', 'NO', '-'],
    ['    4. 기타', 100, 100],
    ['  B. 탈루', 10, 10],
    ['산업공정', 120, 120],
    ['  A. 광물산업', 'C', 'C'],
    ['  B. 화학산업', 'NE,NO', 'NO'],
    ['농업', 80, 90],
    ['  A. 장내발효', 30, 30],
    ['    1. 소', 28, 28],
    ['    2. 돼지', 2, 2],
    ['  B. 가축분뇨처리', 20, 30],
    ['    1. 소', 15, 25],
    ['    2. 돼지', 5, 5],
    ['  C. 벼재배', 30, 30],
    ['LULUCF', -40, '△40'],
    ['폐기물', 100, 100],
    ['  A. 폐기물매립', 60, 60],
    ['  B. 하·폐수처리', 40, 40],
    ['간접배출', 300, 310],
    ['  전력', 290, 300],
    ['  폐기물', 10, 10],
    ['※ 2019년 값은 잠정치임'],
    ['NO: 배출활동 및 공정이 없는 경우, NE: 산정하지 아니하는 경우'],
  ];
}

/** The same table without the space before its labels, as a spreadsheet leaves it that indents by style. */
export function withoutIndentation(rows: readonly WrittenCell[][]): WrittenCell[][] {
  return rows.map(([label, ...cells]) => [
    typeof label === 'string' ? label.trimStart() : label,
    ...cells,
  ]);
}
