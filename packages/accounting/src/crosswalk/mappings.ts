import { GPC_TO_KOREA } from './gpc-to-korea.js';
import { KOBE_TO_GPC } from './kobe-to-gpc.js';
import type { Mapping } from './mapping.js';

/** Every way from one scheme to another that stands as data. */
export const MAPPINGS: readonly Mapping[] = [GPC_TO_KOREA, KOBE_TO_GPC];
