import type { EmissionsTools } from '../emissions/emissions-tools.js';

/** Japanese: emissions over time, the words on request. */
const tools: EmissionsTools = {
  unknown: 'この都市の排出量は、この区分では登録されていません。',
  keys: '矢印キーで年と部門を移動し、Shift を押しながらで年を選びます。',
  parts: '表示する部門',
  allYears: 'すべての年',
  chosen: (from, to) => `${from}～${to}`,
  losses: {
    '': 'この分類では表示されません',
    'no-counterpart': 'この分類に該当する項目がありません',
    'outside-scope': 'この分類では数えないスコープです',
    combined: '複数の項目にまたがる区分です',
    'unknown-code': '意味の分からない区分です',
    undivided: '公表された合計には含まれますが、内訳にはありません',
  },
  compared: '比較',
  sameScale: 'すべて同じ目盛りです。',
  refused: (city, why) => `${city}は並べて表示しません。${why}。`,
  reasons: {
    boundary: '集計する地域が異なります',
    basis: '集計する排出源が異なります',
    gas: '集計するガスが異なります',
    gwp: '地球温暖化係数が異なります',
    parts: '部門の分け方が異なります',
    people: '出典のある人口がありません',
    missing: '排出量が分かっていません',
    unreachable: 'データを取得できませんでした',
  },
};

export default tools;
