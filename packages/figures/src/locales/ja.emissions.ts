import type { EmissionsWords } from '../emissions/emissions-words.js';

/** Japanese: emissions over time. */
const words: EmissionsWords = {
  titles: {
    sector: 'の部門別排出量',
    scope: 'のスコープ別排出量',
    gas: 'のガス別排出量',
    total: 'の排出量',
  },
  yearly: (unit, perPerson) => `${perPerson ? '1人当たり' : ''}年間、${unit}`,
  changed: (percent, way, from, to, perPerson) =>
    `${from}から${to}までに${perPerson ? '1人当たりの' : ''}排出量は${way ? `${percent}${way < 0 ? '減りました' : '増えました'}` : '変わりませんでした'}`,
  most: (rose) => [`。最も${rose ? '増えた' : '減った'}のは`, 'です'],
  stop: '。',
  known: '比較できる2つの年の値がありません。分かっている値：',
  none: 'この期間の排出量は分かっていません。',
  nobody: 'これらの年の人口について、出典のある数値がありません。',
  scope: (key) => `スコープ${key}`,
  kinds: {
    'early-estimate': '速報値',
    'after-reduction': 'インベントリではなく、基準値から削減量の集計を差し引いた値',
    modelled: 'モデルによる推計値',
  },
  keys: {
    NO: '発生なし',
    IE: '他の項目に含む',
    NE: '未推計',
    C: '非公開',
    NA: '該当なし',
  },
  share: (percent) => `合計の${percent}`,
  base: (year) => `基準年 ${year}`,
  words: {
    lost: 'この分類では表示されません',
    chart: 'グラフ',
    table: '表',
    download: 'ダウンロード',
    year: '年',
    total: '合計',
    target: '目標への経路',
    unstated: '記載なし',
    missing: 'データなし',
    memo: '合計に含めず別に示す項目：',
  },
};

export default words;
