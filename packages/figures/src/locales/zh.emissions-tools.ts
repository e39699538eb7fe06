import type { EmissionsTools } from '../emissions/emissions-tools.js';

/** Chinese, simplified: emissions over time, the words on request. */
const tools: EmissionsTools = {
  unknown: '此处没有该城市按此方式划分的排放数据。',
  keys: '用方向键在年份和部门之间移动，同时按 Shift 可选择年份。',
  parts: '显示的部门',
  allYears: '所有年份',
  chosen: (from, to) => `${from}至${to}`,
  losses: {
    '': '未在此分类中显示',
    'no-counterpart': '此分类中没有对应类别',
    'outside-scope': '此分类不计算该范围',
    combined: '所属类别跨越此处多个类别',
    'unknown-code': '所属类别含义不明',
    undivided: '计入公布的总量，但不在任何分项中',
  },
  compared: '比较',
  sameScale: '刻度一致。',
  refused: (city, why) => `未并列显示${city}：${why}。`,
  reasons: {
    boundary: '统计的区域不同',
    basis: '统计的排放源不同',
    gas: '统计的气体不同',
    gwp: '采用的全球变暖潜势不同',
    parts: '部门划分不同',
    people: '没有注明来源的人口数据',
    missing: '没有已知的排放量',
    unreachable: '无法取得其数据',
  },
};

export default tools;
