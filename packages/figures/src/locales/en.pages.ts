import type { PageWords } from '../pages/page-words.js';

/** English: the words of plain pages. */
const words: PageWords = {
  noCountry: 'No country stated',
  languages: 'Languages',
  data: 'Data (JSON)',
};

export default words;
