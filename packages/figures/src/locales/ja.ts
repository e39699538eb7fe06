import type { Locale } from '../locale.js';

const year: Locale['year'] = (at) => `${at.year}年${at.fiscal ? '度' : ''}`;

/** Japanese. Counts in ten thousands (万) and hundred millions (億); fiscal years are 年度. */
const ja: Locale = {
  lang: 'ja',
  marks: ['.', ',', ''],
  units: [
    [1e8, '億t'],
    [1e4, '万t'],
    [1, 't'],
  ],
  co2e: 'CO₂換算',
  year,
  since: (base) => `${year(base)}比`,
  path: (goal, target, latest, own) => [
    `${year(target)}に${goal}とする${own ? '市が定めた' : '直線'}経路では、${year(latest)}は`,
    'です。',
  ],
  verdicts: {
    achieved: '目標達成',
    increasing: '基準年度より増加',
    'on-track': '順調',
    'slightly-off': 'やや遅れ',
    'off-track': '経路より遅れ',
    'target-year-met': '目標年度に達成',
    'target-year-missed': '目標年度に未達',
    'not-assessable': '評価不可',
    'no-target': '目標は未確認',
  },
  caveats: {
    'old-data': '最新の排出量は3年より前のデータです。',
    'basis-unconfirmed': '目標と排出量の算定基準が同じかどうかは確認されていません。',
    'early-estimate': '最新の排出量は速報値です。',
    'after-reduction':
      '最新の排出量は基準値から削減量の集計を差し引いた値で、インベントリではありません。',
    modelled: '排出量は市の報告値ではなく、モデルによる推計値です。',
  },
  unavailable: 'データを読み込めませんでした。再試行',
  words: {
    achieved: '目標達成率',
    netZero: '実質ゼロ',
    perPerson: '1人当たり',
    illustrative: '例示データ',
    details: '詳細',
  },
};

export default ja;
