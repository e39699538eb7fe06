import type { MapWords } from '../map/map-words.js';

/** Chinese in simplified characters: the map's first sight. */
const words: MapWords = {
  title: '合作伙伴',
  all: '全部',
  kinds: {
    city: '城市',
    'research-centre': '研究机构',
    'international-organisation': '国际组织',
    network: '网络',
    programme: '项目',
    finance: '金融机构',
    government: '政府',
    'public-body': '公共机构',
    company: '企业',
    'civil-society': '民间组织',
    other: '其他|机构',
  },
  summary: (said, _, countries) => `${countries ? `${countries} 个国家的 ` : ''}${said} 个机构`,
  unplaced: (said) => `${said} 个没有位置，见列表`,
  group: (said, parts, together) =>
    `${said} 个一组：${parts}。${together ? '都在同一位置：显示列表' : '放大'}`,
  comma: '、',
  large: [
    [1e4, '万'],
    [1e3, '千'],
  ],
  words: {
    map: '地图',
    list: '列表',
    search: '按名称查找',
    filter: '筛选',
    zoomIn: '放大',
    zoomOut: '缩小',
    reset: '显示全部',
    land: '陆地：Natural Earth',
  },
};

export default words;
