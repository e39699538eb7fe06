import type { TopicWords } from '../partner/topic-words.js';

/** English: names of the fields of work. */
const topics: TopicWords = {
  policy: 'Policy',
  inventory: 'Emission inventories',
  energy: 'Energy',
  buildings: 'Buildings',
  transport: 'Transport',
  industry: 'Industry',
  waste: 'Waste',
  water: 'Water',
  nature: 'Nature',
  'air-quality': 'Air quality',
  adaptation: 'Adaptation',
  'disaster-risk': 'Disaster risk',
  finance: 'Finance',
  education: 'Education',
  training: 'Training',
  'citizen-participation': 'Citizen participation',
  digital: 'Digital tools',
  cooperation: 'Cooperation',
};

export default topics;
