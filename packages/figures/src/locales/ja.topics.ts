import type { TopicWords } from '../partner/topic-words.js';

/** Japanese: names of the fields of work. */
const topics: TopicWords = {
  policy: '政策',
  inventory: '排出インベントリ',
  energy: 'エネルギー',
  buildings: '建築物',
  transport: '交通',
  industry: '産業',
  waste: '廃棄物',
  water: '水',
  nature: '自然',
  'air-quality': '大気質',
  adaptation: '適応',
  'disaster-risk': '災害リスク',
  finance: '資金',
  education: '教育',
  training: '研修',
  'citizen-participation': '市民参加',
  digital: 'デジタル',
  cooperation: '協力',
};

export default topics;
