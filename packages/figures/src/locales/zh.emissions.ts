import type { EmissionsWords } from '../emissions/emissions-words.js';

/** Chinese in simplified characters: emissions over time. */
const words: EmissionsWords = {
  titles: {
    sector: '分部门排放量',
    scope: '分范围排放量',
    gas: '分气体排放量',
    total: '排放量',
  },
  yearly: (unit, perPerson) => `${perPerson ? '人均' : ''}每年${unit}`,
  changed: (percent, way, from, to, perPerson) =>
    `${from}至${to}，${perPerson ? '人均' : ''}排放量${way ? `${way < 0 ? '下降' : '上升'}${percent}` : '没有变化'}`,
  most: (rose) => [`，其中${rose ? '增加' : '减少'}最多的是`, ''],
  stop: '。',
  known: '没有两个可比较的年份。已知：',
  none: '这些年份的排放量未知。',
  nobody: '这些年份没有有来源的人口数。',
  scope: (key) => `范围${key}`,
  kinds: {
    'early-estimate': '初步估算值',
    'after-reduction': '并非清单，而是基准排放量减去已统计的减排量',
    modelled: '模型估算值',
  },
  keys: {
    NO: '不发生',
    IE: '已计入他处',
    NE: '未估算',
    C: '保密',
    NA: '不适用',
  },
  share: (percent) => `占总量的${percent}`,
  base: (year) => `基准年 ${year}`,
  words: {
    lost: '未在此分类中显示',
    chart: '图表',
    table: '表格',
    download: '下载',
    year: '年份',
    total: '总量',
    target: '目标路径',
    unstated: '未说明',
    missing: '无数据',
    memo: '总量之外另列：',
  },
};

export default words;
