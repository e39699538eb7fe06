import type { PartTone } from './emissions/emissions-drawing.js';

/**
 * Colours of parts on the light and on the dark surface: each at least 3:1 against it, and any two at least 11 apart
 * (CIEDE2000), also for readers with deuteranopia or protanopia. Parts carry names besides.
 */
export const PALETTE: Readonly<Record<PartTone, readonly [light: string, dark: string]>> = {
  stationary: ['#d5700c', '#df842e'],
  transport: ['#0f66ea', '#4a8dff'],
  waste: ['#697478', '#b8c6bb'],
  ippu: ['#63408f', '#cdaefd'],
  afolu: ['#46976a', '#49d688'],
  commercial: ['#9d204a', '#da6e8f'],
  supply: ['#7f5c00', '#f6d238'],
  other: ['#248ea7', '#4eb3b6'],
};
