import type { PageWords } from '../pages/page-words.js';

/** Japanese: the words of plain pages. */
const words: PageWords = {
  noCountry: '国の記載なし',
  languages: '言語',
  data: 'データ（JSON）',
};

export default words;
