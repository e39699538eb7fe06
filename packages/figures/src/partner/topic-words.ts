import { foreignText } from './foreign-text.js';
import { wordFor } from '../words.js';

/** Names of the fields of work by the contract's word, as they stand on a label: `Air quality`. */
export type TopicWords = Readonly<Record<string, string>>;

/** A word of the contract that is not known here yet, as a reader can read it: `sea-level` is "sea level". */
export const readable = (word: string): string => foreignText(word.replace(/[-_]+/g, ' '), 'name');

/** The name of a field of work; the word itself where it has none yet. */
export const topicName = (topics: TopicWords, topic: string): string =>
  wordFor(topics, topic) ?? readable(topic);
