import type { PageWords } from '../pages/page-words.js';

/** Korean: the words of plain pages. */
const words: PageWords = {
  noCountry: '국가 표시 없음',
  languages: '언어',
  data: '데이터(JSON)',
};

export default words;
