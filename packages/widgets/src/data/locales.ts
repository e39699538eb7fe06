import { wordsOf } from './words.js';

/** The words and formats that every widget needs. */
export const locales = wordsOf('');
