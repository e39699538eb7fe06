import type { Mapping, MappingRow } from '../mapping.js';

const importedWaste: readonly MappingRow[] = ['III.1', 'III.2', 'III.3', 'III.4'].map((from) => ({
  from: `${from}.3`,
  reason: 'no-counterpart',
  evidence: 'assumed',
  note: 'from outside; the framework counts waste that is generated in the city',
}));

/** The three columns of the framework are the three scopes of the GPC. */
export const GPC_TO_CRF: Mapping = {
  from: 'gpc',
  to: 'crf',
  rows: [
    {
      from: 'I',
      reason: 'combined',
      evidence: 'read',
      note: 'stationary energy and generation of grid-supplied energy',
    },
    { from: 'I', scope: '2', to: 'stationary', evidence: 'read' },
    { from: 'I', scope: '3', to: 'stationary', evidence: 'read' },
    { from: 'I.1', to: 'stationary.residential', evidence: 'read' },
    {
      from: 'I.2',
      to: 'stationary.commercial',
      evidence: 'read',
      note: 'holds institutional buildings; their own row is then marked as included elsewhere',
    },
    { from: 'I.3', to: 'stationary.industrial', evidence: 'read' },
    {
      from: 'I.4',
      reason: 'combined',
      evidence: 'read',
      note: 'own use and generation of grid-supplied energy',
    },
    { from: 'I.4', scope: '2', to: 'stationary.energy-industries', evidence: 'read' },
    { from: 'I.4', scope: '3', to: 'stationary.energy-industries', evidence: 'read' },
    { from: 'I.4.1', to: 'stationary.energy-industries', evidence: 'read' },
    { from: 'I.4.4', to: 'generation', evidence: 'read' },
    { from: 'I.5', to: 'stationary.agriculture', evidence: 'read' },
    { from: 'I.6', to: 'stationary.non-specified', evidence: 'read' },
    { from: 'I.7', to: 'stationary.fugitive', evidence: 'read' },
    { from: 'I.8', to: 'stationary.fugitive', evidence: 'read' },
    { from: 'II', to: 'transport', evidence: 'read' },
    { from: 'II.1', to: 'transport.on-road', evidence: 'read' },
    { from: 'II.2', to: 'transport.rail', evidence: 'read' },
    { from: 'II.3', to: 'transport.waterborne', evidence: 'read' },
    { from: 'II.4', to: 'transport.aviation', evidence: 'read' },
    { from: 'II.5', to: 'transport.off-road', evidence: 'read' },
    {
      from: 'III',
      to: 'waste',
      evidence: 'assumed',
      note: 'a number that does not say where waste comes from counts as the city’s own',
    },
    ...(
      [
        ['III.1', 'waste.solid'],
        ['III.2', 'waste.biological'],
        ['III.3', 'waste.incineration'],
        ['III.4', 'waste.wastewater'],
      ] as const
    ).map(([from, to]) => ({ from, to, evidence: 'read' }) as const),
    ...importedWaste,
    { from: 'IV', to: 'ippu', evidence: 'read' },
    { from: 'IV.1', to: 'ippu.processes', evidence: 'read' },
    { from: 'IV.2', to: 'ippu.product-use', evidence: 'read' },
    { from: 'V', to: 'afolu', evidence: 'read' },
    { from: 'V.1', to: 'afolu.livestock', evidence: 'read' },
    { from: 'V.2', to: 'afolu.land-use', evidence: 'read' },
    { from: 'V.3', to: 'afolu.other', evidence: 'read' },
    { from: 'VI', reason: 'no-counterpart', evidence: 'read' },
  ],
};
