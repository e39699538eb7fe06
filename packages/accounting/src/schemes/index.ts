export { categoryOf, groupOf } from './category-of.js';
export type { Category, Scheme, Scope, Tone } from './scheme.js';
export { schemeOf, SCHEMES } from './schemes.js';
