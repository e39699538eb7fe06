import type { MapTools } from '../map/map-tools.js';

/** Korean: what a reader of the map meets on request. */
const tools: MapTools = {
  facets: { kind: '종류', country: '국가', network: '네트워크', topic: '분야' },
  shown: (part, whole) => `${whole}곳 중 ${part}곳 표시`,
  inView: (said) => `현재 화면에 ${said}곳`,
  page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
  here: (said) => `같은 위치에 ${said}곳`,
  unknown: (names) => `다음 조건에 해당하는 곳이 없습니다: ${names}.`,
  unfound: (text) => `‘${text}’이(가) 들어간 이름이 없습니다.`,
  lines: (names) => `선: ${names}`,
  ties: {
    'sister-city': '자매도시',
    'friendship-city': '우호도시',
    mou: '양해각서',
    moa: '합의각서',
    membership: '회원',
    secretariat: '사무국',
    host: '유치',
    funds: '재정 지원',
    'co-organises': '공동 개최',
    launched: '설립',
    cooperation: '협력',
    recommended: '권장되는 협력',
  },
  precisions: { city: '도시 위치로 표시', region: '지역 위치로 표시' },
  words: {
    none: '조건에 맞는 기관이 없습니다. 필터를 줄여 보세요.',
    clear: '모든 필터 해제',
    previous: '이전 쪽',
    next: '다음 쪽',
    loading: '이름을 불러오는 중…',
    failed: '이름을 불러오지 못했습니다.',
    close: '닫기',
    keys: '화살표 키로 지도를 움직이고, 더하기와 빼기 키로 확대·축소하며, 다음 쪽과 이전 쪽 키로 표시를 차례로 살펴봅니다. 목록에도 같은 기관이 있습니다.',
    touch: '두 손가락으로 지도를 움직이세요',
    wheel: '컨트롤 키를 누른 채 스크롤하면 확대됩니다',
  },
};

export default tools;
