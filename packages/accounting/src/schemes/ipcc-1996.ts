import { ENERGY } from './energy-labels.js';
import { LAND } from './land-labels.js';
import { PROCESSES } from './process-labels.js';
import type { Scheme } from './scheme.js';
import { tree } from './tree.js';
import { WASTE } from './waste-labels.js';

/**
 * Categories of the Revised 1996 IPCC Guidelines, as the UNFCCC's national profiles print them, to the depth that the
 * crosswalk tells apart. Land-use change and forestry is 5; some tables print it as 5bis.
 */
export const IPCC_1996: Scheme = {
  id: 'ipcc-1996',
  title: {
    ko: 'IPCC 1996 분류',
    en: 'IPCC 1996 categories',
    zh: 'IPCC 1996类别',
    ja: 'IPCC 1996年ガイドラインの分類',
    ru: 'Категории МГЭИК 1996',
    mn: 'IPCC 1996 ангилал',
  },
  categories: tree(
    [
      { code: '1', label: ENERGY.energy, tone: 'stationary' },
      { code: '1.A', label: ENERGY.combustion },
      { code: '1.A.1', label: ENERGY.industries },
      { code: '1.A.1.a', label: ENERGY.power },
      { code: '1.A.1.b', label: ENERGY.refining },
      { code: '1.A.1.c', label: ENERGY.fuelMaking },
      { code: '1.A.2', label: ENERGY.manufacturing },
      { code: '1.A.3', label: ENERGY.transport },
      { code: '1.A.3.a', label: ENERGY.aviation },
      { code: '1.A.3.b', label: ENERGY.road },
      { code: '1.A.3.c', label: ENERGY.rail },
      { code: '1.A.3.d', label: ENERGY.shipping },
      { code: '1.A.3.e', label: ENERGY.otherTransport },
      { code: '1.A.4', label: ENERGY.otherSectors },
      { code: '1.A.4.a', label: ENERGY.commercial },
      { code: '1.A.4.b', label: ENERGY.residential },
      { code: '1.A.4.c', label: ENERGY.farming },
      { code: '1.A.5', label: ENERGY.nonSpecified },
      { code: '1.B', label: ENERGY.fugitive },
      { code: '1.B.1', label: ENERGY.solidFuels },
      { code: '1.B.2', label: ENERGY.oilAndGas },
      { code: '2', label: PROCESSES.processes, tone: 'ippu' },
      { code: '2.A', label: PROCESSES.mineral },
      { code: '2.B', label: PROCESSES.chemical },
      { code: '2.C', label: PROCESSES.metal },
      { code: '2.D', label: PROCESSES.otherProduction },
      { code: '2.E', label: PROCESSES.halocarbonProduction },
      { code: '2.F', label: PROCESSES.halocarbonUse },
      { code: '2.G', label: PROCESSES.other },
      { code: '3', label: PROCESSES.solvents, tone: 'commercial' },
      { code: '4', label: LAND.agriculture, tone: 'afolu' },
      { code: '4.A', label: LAND.enteric },
      { code: '4.B', label: LAND.manure },
      { code: '4.C', label: LAND.rice },
      { code: '4.D', label: LAND.soils },
      { code: '4.E', label: LAND.savannas },
      { code: '4.F', label: LAND.residues },
      { code: '4.G', label: LAND.other },
      { code: '5', label: LAND.lucf, tone: 'supply', sink: true },
      { code: '5.A', label: LAND.woodyBiomass },
      { code: '5.B', label: LAND.forestConversion },
      { code: '5.C', label: LAND.abandonment },
      { code: '5.D', label: LAND.soilCarbon },
      { code: '5.E', label: LAND.other },
      { code: '6', label: WASTE.waste, tone: 'waste' },
      { code: '6.A', label: WASTE.disposal },
      { code: '6.B', label: WASTE.wastewater },
      { code: '6.C', label: WASTE.incineration },
      { code: '6.D', label: WASTE.other },
      { code: '7', label: PROCESSES.other, tone: 'other' },
    ],
    ['1'],
  ),
};
