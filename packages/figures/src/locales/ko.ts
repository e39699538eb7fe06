import type { Locale } from '../locale.js';

const year: Locale['year'] = (at) => `${at.year}${at.fiscal ? ' 회계연도' : '년'}`;

/** Korean. Counts in ten thousands (만) and hundred millions (억), as the press and the plans do. */
const ko: Locale = {
  lang: 'ko',
  marks: ['.', ',', ''],
  units: [
    [1e8, '억\u00a0톤'],
    [1e4, '만\u00a0톤'],
    [1, '톤'],
  ],
  co2e: 'CO₂eq',
  year,
  since: (base) => `${year(base)} 대비`,
  path: (goal, target, latest, own) => [
    `${year(target)} ${goal} 목표까지 ${own ? '도시가 정한' : '직선'} 경로를 따르면 ${year(latest)} 값은 `,
    '입니다.',
  ],
  verdicts: {
    achieved: '목표 달성',
    increasing: '기준연도보다 증가',
    'on-track': '목표 경로 부합',
    'slightly-off': '다소 뒤처짐',
    'off-track': '경로보다 뒤처짐',
    'target-year-met': '목표연도 달성',
    'target-year-missed': '목표연도 미달성',
    'not-assessable': '평가 불가',
    'no-target': '알려진 목표 없음',
  },
  caveats: {
    'old-data': '최신 배출량이 3년을 넘긴 자료입니다.',
    'basis-unconfirmed': '목표와 배출량의 산정 기준이 같은지 확인되지 않았습니다.',
    'early-estimate': '최신 배출량은 잠정 추정치입니다.',
    'after-reduction':
      '최신 배출량은 인벤토리가 아니라 기준 배출량에서 집계된 감축량을 뺀 값입니다.',
    modelled: '도시가 보고한 배출량이 아니라 모형으로 추정한 값입니다.',
  },
  unavailable: '데이터를 불러오지 못했습니다. 다시 시도',
  words: {
    achieved: '목표 달성률',
    netZero: '탄소중립',
    perPerson: '1인당',
    illustrative: '예시 데이터',
    details: '자세히',
  },
};

export default ko;
