import type { PageWords } from '../pages/page-words.js';

/** Chinese: the words of plain pages. */
const words: PageWords = {
  noCountry: '未注明国家',
  languages: '语言',
  data: '数据（JSON）',
};

export default words;
