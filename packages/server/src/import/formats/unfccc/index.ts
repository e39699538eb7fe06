export { unfccc } from './unfccc.js';
