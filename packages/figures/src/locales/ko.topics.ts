import type { TopicWords } from '../partner/topic-words.js';

/** Korean: names of the fields of work. */
const topics: TopicWords = {
  policy: '정책',
  inventory: '온실가스 인벤토리',
  energy: '에너지',
  buildings: '건물',
  transport: '교통',
  industry: '산업',
  waste: '폐기물',
  water: '물',
  nature: '자연',
  'air-quality': '대기질',
  adaptation: '기후 적응',
  'disaster-risk': '재난 위험',
  finance: '재원',
  education: '교육',
  training: '연수',
  'citizen-participation': '시민 참여',
  digital: '디지털',
  cooperation: '협력',
};

export default topics;
