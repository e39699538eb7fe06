import type { Picked } from '../localized.js';

/** The texts that say something, each once, in their order. */
export const distinct = (parts: readonly Picked[]): Picked[] =>
  parts.filter(
    ({ text }, index) => text && parts.findIndex((part) => part.text === text) === index,
  );
