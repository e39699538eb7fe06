import { CRF } from './crf.js';
import { GPC } from './gpc.js';
import { GWANGJU_PLAN } from './gwangju-plan.js';
import { IPCC_1996 } from './ipcc-1996.js';
import { IPCC_2006 } from './ipcc-2006.js';
import { KOBE_STATISTICS } from './kobe-statistics.js';
import { KOREA_MANAGED } from './korea-managed.js';
import { KOREA } from './korea.js';
import type { Scheme } from './scheme.js';

/** Every scheme whose categories we know, in the order in which they are offered. */
export const SCHEMES: readonly Scheme[] = [
  GPC,
  CRF,
  IPCC_2006,
  IPCC_1996,
  KOREA,
  KOREA_MANAGED,
  KOBE_STATISTICS,
  GWANGJU_PLAN,
];

const byId = new Map(SCHEMES.map((scheme) => [scheme.id, scheme]));

/** The scheme with this id, if we know its categories. */
export function schemeOf(id: string): Scheme | undefined {
  return byId.get(id);
}
