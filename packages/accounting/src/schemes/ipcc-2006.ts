import { ENERGY } from './energy-labels.js';
import { LAND } from './land-labels.js';
import { PROCESSES } from './process-labels.js';
import type { Scheme } from './scheme.js';
import { tree } from './tree.js';
import { WASTE } from './waste-labels.js';

/**
 * Categories of the 2006 IPCC Guidelines for National Greenhouse Gas Inventories (volume 1, table 8.2), to the depth
 * that the crosswalk tells apart. National inventories count what is emitted within the boundary.
 */
export const IPCC_2006: Scheme = {
  id: 'ipcc-2006',
  title: {
    ko: 'IPCC 2006 분류',
    en: 'IPCC 2006 categories',
    zh: 'IPCC 2006类别',
    ja: 'IPCC 2006年ガイドラインの分類',
    ru: 'Категории МГЭИК 2006',
    mn: 'IPCC 2006 ангилал',
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
      { code: '1.B.3', label: ENERGY.otherFugitive },
      { code: '1.C', label: ENERGY.carbonStorage },
      { code: '2', label: PROCESSES.ippu, tone: 'ippu' },
      { code: '2.A', label: PROCESSES.mineral },
      { code: '2.B', label: PROCESSES.chemical },
      { code: '2.C', label: PROCESSES.metal },
      { code: '2.D', label: PROCESSES.nonEnergy },
      { code: '2.E', label: PROCESSES.electronics },
      { code: '2.F', label: PROCESSES.substitutes },
      { code: '2.G', label: PROCESSES.otherProducts },
      { code: '2.H', label: PROCESSES.other },
      { code: '3', label: LAND.afolu, tone: 'afolu' },
      { code: '3.A', label: LAND.livestock },
      { code: '3.A.1', label: LAND.enteric },
      { code: '3.A.2', label: LAND.manure },
      { code: '3.B', label: LAND.land, sink: true },
      { code: '3.C', label: LAND.aggregate },
      { code: '3.C.7', label: LAND.rice },
      { code: '3.D', label: LAND.other },
      { code: '4', label: WASTE.waste, tone: 'waste' },
      { code: '4.A', label: WASTE.disposal },
      { code: '4.B', label: WASTE.biological },
      { code: '4.C', label: WASTE.burning },
      { code: '4.D', label: WASTE.wastewater },
      { code: '4.E', label: WASTE.other },
      { code: '5', label: PROCESSES.other, tone: 'other' },
    ],
    ['1'],
  ),
};
