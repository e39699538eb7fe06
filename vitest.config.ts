export { default } from './packages/vitest.config.ts';
