import type { Tone } from './progress-view.js';

/** Tone and shape by verdict, so that colour is never alone. */
export const VERDICT_MARKS: Readonly<Record<string, readonly [tone: Tone, shape: string]>> = {
  achieved: ['good', '✓'],
  increasing: ['behind', '▲'],
  'on-track': ['good', '●'],
  'slightly-off': ['near', '◆'],
  'off-track': ['behind', '▼'],
  'target-year-met': ['good', '✓'],
  'target-year-missed': ['behind', '✕'],
  'not-assessable': ['none', '○'],
};
