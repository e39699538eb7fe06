import type { TopicWords } from '../partner/topic-words.js';

/** Russian: names of the fields of work. */
const topics: TopicWords = {
  policy: 'Политика',
  inventory: 'Кадастры выбросов',
  energy: 'Энергетика',
  buildings: 'Здания',
  transport: 'Транспорт',
  industry: 'Промышленность',
  waste: 'Отходы',
  water: 'Вода',
  nature: 'Природа',
  'air-quality': 'Качество воздуха',
  adaptation: 'Адаптация',
  'disaster-risk': 'Риск бедствий',
  finance: 'Финансирование',
  education: 'Просвещение',
  training: 'Подготовка кадров',
  'citizen-participation': 'Участие жителей',
  digital: 'Цифровые решения',
  cooperation: 'Сотрудничество',
};

export default topics;
