export { foreignPicked, foreignText } from './foreign-text.js';
export type { ForeignLimit } from './foreign-text.js';
export { topicName } from './topic-words.js';
export type { TopicWords } from './topic-words.js';
