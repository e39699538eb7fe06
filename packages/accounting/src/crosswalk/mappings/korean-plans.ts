import type { Mapping, MappingRow } from '../mapping.js';

const AGRICULTURE: MappingRow = {
  from: 'agriculture',
  reason: 'combined',
  evidence: 'assumed',
  note: 'livestock and soils, and fuel on farms where a plan counts it here',
};

const INDUSTRY: MappingRow = {
  from: 'industry',
  reason: 'combined',
  evidence: 'assumed',
  note: 'energy and processes in one number',
};

const OTHER: MappingRow = {
  from: 'other',
  reason: 'unknown-code',
  evidence: 'read',
  note: 'the plan does not say what it holds',
};

const TO_GPC: readonly MappingRow[] = [
  { from: 'buildings', to: 'I', evidence: 'titles', note: 'I.1 and I.2' },
  { from: 'transport', to: 'II', evidence: 'titles' },
  { from: 'waste', to: 'III', evidence: 'titles' },
  AGRICULTURE,
  INDUSTRY,
];

const TO_CRF: readonly MappingRow[] = [
  { from: 'buildings', to: 'stationary', evidence: 'titles', note: 'every building' },
  { from: 'transport', to: 'transport', evidence: 'titles' },
  { from: 'waste', to: 'waste', evidence: 'titles' },
  AGRICULTURE,
  INDUSTRY,
];

/** The managed sectors of Korean city plans in the GPC, where one sector holds all that a plan's sector holds. */
export const KOREA_MANAGED_TO_GPC: Mapping = {
  from: 'korea-managed',
  to: 'gpc',
  rows: [
    ...TO_GPC,
    { from: 'sinks', to: 'V.2', evidence: 'titles' },
    { from: 'conversion', to: 'I.4', evidence: 'assumed', note: 'I.4.1 and I.4.4' },
  ],
};

/** The managed sectors of Korean city plans in the Common Reporting Framework. */
export const KOREA_MANAGED_TO_CRF: Mapping = {
  from: 'korea-managed',
  to: 'crf',
  rows: [
    ...TO_CRF,
    { from: 'sinks', to: 'afolu.land-use', evidence: 'titles' },
    {
      from: 'conversion',
      reason: 'combined',
      evidence: 'assumed',
      note: 'own use of power plants and generation of grid-supplied energy',
    },
  ],
};

/** The sectors of Gwangju's plan in the GPC. */
export const GWANGJU_TO_GPC: Mapping = {
  from: 'gwangju-plan',
  to: 'gpc',
  rows: [...TO_GPC, OTHER],
};

/** The sectors of Gwangju's plan in the Common Reporting Framework. */
export const GWANGJU_TO_CRF: Mapping = {
  from: 'gwangju-plan',
  to: 'crf',
  rows: [...TO_CRF, OTHER],
};
