import { GPC } from './gpc.js';
import { KOBE_STATISTICS } from './kobe-statistics.js';
import { KOREA } from './korea.js';
import type { Scheme } from './scheme.js';

/** Every scheme whose categories we know, in the order in which they are offered. */
export const SCHEMES: readonly Scheme[] = [GPC, KOREA, KOBE_STATISTICS];

const byId = new Map(SCHEMES.map((scheme) => [scheme.id, scheme]));

/** The scheme with this id, if we know its categories. */
export function schemeOf(id: string): Scheme | undefined {
  return byId.get(id);
}
