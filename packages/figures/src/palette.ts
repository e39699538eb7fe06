import type { PartTone } from './emissions/emissions-drawing.js';

/** Colours of parts on the light and on the dark surface. */
export const PALETTE: Readonly<Record<PartTone, readonly [light: string, dark: string]>> = {
  stationary: ['#c2610c', '#f0924a'],
  transport: ['#1f5fbf', '#6aa5ff'],
  waste: ['#5f6b66', '#a3b0aa'],
  ippu: ['#7a4fb5', '#b794f0'],
  afolu: ['#2f8a4b', '#66c184'],
  commercial: ['#b0355f', '#f283a8'],
  supply: ['#8a6d00', '#d9b93b'],
  other: ['#2a7f8c', '#5cc3d1'],
};
