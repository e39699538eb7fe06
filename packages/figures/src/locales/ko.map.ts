import type { MapWords } from '../map/map-words.js';

/** Korean: the map's first sight. */
const words: MapWords = {
  title: '협력 기관',
  all: '전체',
  kinds: {
    city: '도시',
    'research-centre': '연구기관',
    'international-organisation': '국제기구',
    network: '네트워크',
    programme: '프로그램',
    finance: '금융기관',
    government: '정부',
    'public-body': '공공기관',
    company: '기업',
    'civil-society': '시민사회',
    other: '기타|기관',
  },
  summary: (said, _, countries) => `${countries ? `${countries}개국 ` : ''}${said}개 기관`,
  unplaced: (said) => `위치가 없는 ${said}곳은 목록에 있습니다`,
  group: (said, parts, together) =>
    `${said}곳 묶음: ${parts}. ${together ? '모두 같은 위치: 목록 보기' : '확대하기'}`,
  comma: ', ',
  large: [
    [1e4, '만'],
    [1e3, '천'],
  ],
  words: {
    map: '지도',
    list: '목록',
    search: '이름으로 찾기',
    filter: '필터',
    zoomIn: '확대',
    zoomOut: '축소',
    reset: '모두 보기',
    land: '육지: Natural Earth',
  },
};

export default words;
