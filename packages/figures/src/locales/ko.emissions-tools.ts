import type { EmissionsTools } from '../emissions/emissions-tools.js';

/** Korean: emissions over time, the words on request. */
const tools: EmissionsTools = {
  unknown: '이 도시의 배출량은 이 구분으로 알려져 있지 않습니다.',
  keys: '화살표 키로 연도와 부문을 이동하고, Shift와 함께 누르면 연도를 고릅니다.',
  parts: '표시할 부문',
  allYears: '모든 연도',
  chosen: (from, to) => `${from}~${to}`,
  losses: {
    '': '이 분류에는 표시되지 않음',
    'no-counterpart': '이 분류에 해당 항목 없음',
    'outside-scope': '이 분류에서 세지 않는 스코프',
    combined: '여러 항목에 걸친 분류에 속함',
    'unknown-code': '뜻을 알 수 없는 분류에 속함',
    undivided: '공표된 합계에는 있으나 세부 항목에는 없음',
  },
  compared: '비교',
  sameScale: '모두 같은 축척입니다.',
  refused: (city, why) => `${city}: 함께 표시하지 않습니다. ${why}.`,
  reasons: {
    boundary: '집계 지역이 다릅니다',
    basis: '집계한 배출원이 다릅니다',
    gas: '집계한 온실가스가 다릅니다',
    gwp: '지구온난화지수가 다릅니다',
    parts: '부문 구분이 다릅니다',
    people: '출처가 있는 인구 자료가 없습니다',
    missing: '알려진 배출량이 없습니다',
    unreachable: '자료를 받지 못했습니다',
  },
};

export default tools;
