import type { TopicWords } from '../partner/topic-words.js';

/** Mongolian: names of the fields of work. */
const topics: TopicWords = {
  policy: 'Бодлого',
  inventory: 'Ялгарлын тооллого',
  energy: 'Эрчим хүч',
  buildings: 'Барилга',
  transport: 'Тээвэр',
  industry: 'Аж үйлдвэр',
  waste: 'Хог хаягдал',
  water: 'Ус',
  nature: 'Байгаль',
  'air-quality': 'Агаарын чанар',
  adaptation: 'Дасан зохицох',
  'disaster-risk': 'Гамшгийн эрсдэл',
  finance: 'Санхүүжилт',
  education: 'Боловсрол',
  training: 'Сургалт',
  'citizen-participation': 'Иргэдийн оролцоо',
  digital: 'Цахим шийдэл',
  cooperation: 'Хамтын ажиллагаа',
};

export default topics;
