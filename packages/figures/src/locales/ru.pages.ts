import type { PageWords } from '../pages/page-words.js';

/** Russian: the words of plain pages. */
const words: PageWords = {
  noCountry: 'Страна не указана',
  languages: 'Языки',
  data: 'Данные (JSON)',
};

export default words;
