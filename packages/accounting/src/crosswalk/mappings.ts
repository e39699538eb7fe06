import type { Mapping } from './mapping.js';
import { CRF_TO_GPC } from './mappings/crf-to-gpc.js';
import { GPC_TO_CRF } from './mappings/gpc-to-crf.js';
import { GPC_TO_IPCC_1996 } from './mappings/gpc-to-ipcc-1996.js';
import { GPC_TO_IPCC_2006 } from './mappings/gpc-to-ipcc-2006.js';
import { GPC_TO_KOREA } from './mappings/gpc-to-korea.js';
import { IPCC_1996_TO_2006 } from './mappings/ipcc-1996-to-2006.js';
import { IPCC_1996_TO_GPC } from './mappings/ipcc-1996-to-gpc.js';
import { IPCC_2006_TO_GPC } from './mappings/ipcc-2006-to-gpc.js';
import { IPCC_1996_TO_KOREA, IPCC_2006_TO_KOREA } from './mappings/ipcc-to-korea.js';
import { KOBE_TO_CRF, KOBE_TO_GPC } from './mappings/kobe-from.js';
import { KOREA_TO_GPC, KOREA_TO_IPCC_1996, KOREA_TO_IPCC_2006 } from './mappings/korea-from.js';
import {
  GWANGJU_TO_CRF,
  GWANGJU_TO_GPC,
  KOREA_MANAGED_TO_CRF,
  KOREA_MANAGED_TO_GPC,
} from './mappings/korean-plans.js';

/** Every way from one scheme to another that stands as data. Others lead through the GPC. */
export const MAPPINGS: readonly Mapping[] = [
  GPC_TO_CRF,
  GPC_TO_IPCC_2006,
  GPC_TO_IPCC_1996,
  GPC_TO_KOREA,
  CRF_TO_GPC,
  IPCC_2006_TO_GPC,
  IPCC_2006_TO_KOREA,
  IPCC_1996_TO_GPC,
  IPCC_1996_TO_2006,
  IPCC_1996_TO_KOREA,
  KOREA_TO_GPC,
  KOREA_TO_IPCC_2006,
  KOREA_TO_IPCC_1996,
  KOREA_MANAGED_TO_GPC,
  KOREA_MANAGED_TO_CRF,
  KOBE_TO_GPC,
  KOBE_TO_CRF,
  GWANGJU_TO_GPC,
  GWANGJU_TO_CRF,
];
