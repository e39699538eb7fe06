import type { Locale } from '../locale.js';

const year: Locale['year'] = (at) => `${at.year}${at.fiscal ? '财年' : '年'}`;

/** Chinese in simplified characters. Counts in ten thousands (万) and hundred millions (亿). */
const zh: Locale = {
  lang: 'zh',
  marks: ['.', ',', ''],
  units: [
    [1e8, '亿吨'],
    [1e4, '万吨'],
    [1, '吨'],
  ],
  co2e: 'CO₂当量',
  year,
  since: (base) => `较${year(base)}`,
  path: (goal, target, latest, own) => [
    `若沿${own ? '城市自定' : '直线'}路径在${year(target)}达到${goal}，${year(latest)}应为`,
    '。',
  ],
  verdicts: {
    achieved: '已达成目标',
    increasing: '高于基准年',
    'on-track': '符合进度',
    'slightly-off': '略微落后',
    'off-track': '落后于路径',
    'target-year-met': '目标年已达成',
    'target-year-missed': '目标年未达成',
    'not-assessable': '无法评估',
    'no-target': '暂无已知目标',
  },
  caveats: {
    'old-data': '最新排放数据距今已超过三年。',
    'basis-unconfirmed': '目标与排放量的核算口径是否一致尚未确认。',
    'early-estimate': '最新排放量为初步估算值。',
    'after-reduction': '最新数值为基准排放量减去已统计的减排量，并非完整清单。',
    modelled: '排放量为模型估算值，并非城市报告值。',
  },
  unavailable: '无法加载数据。重试',
  words: {
    achieved: '目标完成率',
    netZero: '净零排放',
    perPerson: '人均',
    illustrative: '示例数据',
    details: '详情',
  },
};

export default zh;
