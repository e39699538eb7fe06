export { foreignPicked, foreignText } from './foreign-text.js';
export type { ForeignLimit } from './foreign-text.js';
