export { c40 } from './c40.js';
