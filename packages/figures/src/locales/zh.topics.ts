import type { TopicWords } from '../partner/topic-words.js';

/** Simplified Chinese: names of the fields of work. */
const topics: TopicWords = {
  policy: '政策',
  inventory: '排放清单',
  energy: '能源',
  buildings: '建筑',
  transport: '交通',
  industry: '工业',
  waste: '废弃物',
  water: '水资源',
  nature: '自然',
  'air-quality': '空气质量',
  adaptation: '气候适应',
  'disaster-risk': '灾害风险',
  finance: '资金',
  education: '教育',
  training: '培训',
  'citizen-participation': '公众参与',
  digital: '数字化',
  cooperation: '合作',
};

export default topics;
