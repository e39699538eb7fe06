import type { MapWords } from '../map/map-words.js';

/** Japanese: the map's first sight. */
const words: MapWords = {
  title: '協力団体',
  all: 'すべて',
  kinds: {
    city: '都市',
    'research-centre': '研究機関',
    'international-organisation': '国際機関',
    network: 'ネットワーク',
    programme: 'プログラム',
    finance: '金融機関',
    government: '政府',
    'public-body': '公的機関',
    company: '企業',
    'civil-society': '市民社会',
    other: 'その他|組織',
  },
  summary: (said, _, countries) => `${countries ? `${countries}か国の` : ''}${said}団体`,
  unplaced: (said) => `位置のない${said}件は一覧にあります`,
  group: (said, parts, together) =>
    `${said}件のグループ：${parts}。${together ? 'すべて同じ場所：一覧を表示' : '拡大する'}`,
  comma: '、',
  large: [
    [1e4, '万'],
    [1e3, '千'],
  ],
  words: {
    map: '地図',
    list: '一覧',
    search: '名前で探す',
    filter: '絞り込み',
    zoomIn: '拡大',
    zoomOut: '縮小',
    reset: '全体を表示',
    land: '陸地：Natural Earth',
  },
};

export default words;
