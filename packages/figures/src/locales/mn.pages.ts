import type { PageWords } from '../pages/page-words.js';

/** Mongolian: the words of plain pages. */
const words: PageWords = {
  noCountry: 'Улс заагаагүй',
  languages: 'Хэл',
  data: 'Өгөгдөл (JSON)',
};

export default words;
