import type { Mapping } from '../mapping.js';

const USES_GRID_ENERGY = [
  'I',
  'I.1',
  'I.2',
  'I.3',
  'I.4',
  'I.5',
  'I.6',
  'II',
  'II.1',
  'II.2',
  'II.3',
  'II.4',
  'II.5',
] as const;

/**
 * What is emitted within the boundary, in the national fields by the 1996 guidelines. Grid-supplied energy that is used
 * there goes to the memo beside them.
 */
export const GPC_TO_KOREA: Mapping = {
  from: 'gpc',
  to: 'korea',
  rows: [
    { from: 'I', to: 'energy', evidence: 'titles' },
    { from: 'I.1', to: 'energy.others.residential', evidence: 'read' },
    { from: 'I.2', to: 'energy.others.commercial', evidence: 'read' },
    { from: 'I.3', to: 'energy.manufacturing', evidence: 'read' },
    { from: 'I.4', to: 'energy.industries', evidence: 'titles' },
    { from: 'I.4.4', to: 'energy.industries.power', evidence: 'read' },
    { from: 'I.5', to: 'energy.others.farming', evidence: 'read' },
    { from: 'I.6', to: 'energy.non-specified', evidence: 'titles' },
    { from: 'I.7', to: 'energy.fugitive.solid', evidence: 'read' },
    { from: 'I.8', to: 'energy.fugitive.oil-and-gas', evidence: 'read' },
    { from: 'II', to: 'energy.transport', evidence: 'titles' },
    { from: 'II.1', to: 'energy.transport.road', evidence: 'read' },
    { from: 'II.2', to: 'energy.transport.rail', evidence: 'titles' },
    { from: 'II.3', to: 'energy.transport.shipping', evidence: 'read' },
    { from: 'II.4', to: 'energy.transport.aviation', evidence: 'read' },
    { from: 'II.5', to: 'energy.transport.other', evidence: 'titles' },
    { from: 'III', to: 'waste', evidence: 'titles' },
    { from: 'III.1', to: 'waste.disposal', evidence: 'titles' },
    {
      from: 'III.2',
      to: 'waste.other',
      evidence: 'assumed',
      note: 'composting has no category of its own',
    },
    { from: 'III.3', to: 'waste.incineration', evidence: 'read' },
    { from: 'III.4', to: 'waste.wastewater', evidence: 'read' },
    { from: 'IV', to: 'industrial-processes', evidence: 'titles' },
    {
      from: 'IV.2',
      to: 'industrial-processes',
      evidence: 'titles',
      note: 'most of it is consumption of halocarbons; solvents have no field',
    },
    { from: 'V', reason: 'combined', evidence: 'titles', note: 'agriculture and LULUCF' },
    {
      from: 'V.1',
      to: 'agriculture',
      evidence: 'titles',
      note: 'enteric fermentation and manure management',
    },
    { from: 'V.2', to: 'lulucf', evidence: 'titles' },
    {
      from: 'V.3',
      to: 'agriculture',
      evidence: 'titles',
      note: 'rice cultivation, agricultural soils and burning of residues',
    },
    { from: 'VI', reason: 'outside-scope', evidence: 'read' },
    ...USES_GRID_ENERGY.map(
      (from) => ({ from, scope: '2', to: 'indirect', evidence: 'read' }) as const,
    ),
  ],
};
