export { korea } from './korea.js';
