import { ENERGY } from './energy-labels.js';
import { LAND } from './land-labels.js';
import { PROCESSES } from './process-labels.js';
import type { Scheme } from './scheme.js';
import { tree } from './tree.js';
import { WASTE } from './waste-labels.js';

/**
 * The fields of Korea's national inventory and what they hold in its tables by the 1996 guidelines. Regional statistics
 * add indirect emissions beside the total, from the electricity and heat that a region uses.
 */
export const KOREA: Scheme = {
  id: 'korea',
  title: {
    ko: '국가 온실가스 통계 분야',
    en: 'Fields of Korea’s national inventory',
    zh: '韩国国家温室气体清单领域',
    ja: '韓国の国家インベントリの分野',
    ru: 'Разделы национального кадастра Кореи',
    mn: 'Солонгосын үндэсний тооллогын салбарууд',
  },
  categories: tree(
    [
      { code: 'energy', label: ENERGY.energy, tone: 'stationary' },
      { code: 'energy.industries', label: ENERGY.industries },
      { code: 'energy.industries.power', label: ENERGY.power },
      { code: 'energy.industries.refining', label: ENERGY.refining },
      { code: 'energy.industries.fuels', label: ENERGY.fuelMaking },
      { code: 'energy.manufacturing', label: ENERGY.manufacturing },
      { code: 'energy.transport', label: ENERGY.transport },
      { code: 'energy.transport.aviation', label: ENERGY.aviation },
      { code: 'energy.transport.road', label: ENERGY.road },
      { code: 'energy.transport.rail', label: ENERGY.rail },
      { code: 'energy.transport.shipping', label: ENERGY.shipping },
      { code: 'energy.transport.other', label: ENERGY.otherTransport },
      { code: 'energy.others', label: ENERGY.otherSectors },
      { code: 'energy.others.commercial', label: ENERGY.commercial },
      { code: 'energy.others.residential', label: ENERGY.residential },
      { code: 'energy.others.farming', label: ENERGY.farming },
      { code: 'energy.non-specified', label: ENERGY.nonSpecified },
      { code: 'energy.fugitive', label: ENERGY.fugitive },
      { code: 'energy.fugitive.solid', label: ENERGY.solidFuels },
      { code: 'energy.fugitive.oil-and-gas', label: ENERGY.oilAndGas },
      { code: 'industrial-processes', label: PROCESSES.processes, tone: 'ippu' },
      { code: 'industrial-processes.mineral', label: PROCESSES.mineral },
      { code: 'industrial-processes.chemical', label: PROCESSES.chemical },
      { code: 'industrial-processes.metal', label: PROCESSES.metal },
      { code: 'industrial-processes.other', label: PROCESSES.otherProduction },
      {
        code: 'industrial-processes.halocarbon-production',
        label: PROCESSES.halocarbonProduction,
      },
      { code: 'industrial-processes.halocarbon-use', label: PROCESSES.halocarbonUse },
      { code: 'agriculture', label: LAND.agriculture, tone: 'afolu' },
      { code: 'agriculture.enteric', label: LAND.enteric },
      { code: 'agriculture.manure', label: LAND.manure },
      { code: 'agriculture.rice', label: LAND.rice },
      { code: 'agriculture.soils', label: LAND.soils },
      { code: 'agriculture.residues', label: LAND.residues },
      { code: 'lulucf', label: LAND.lulucf, tone: 'other', sink: true },
      { code: 'waste', label: WASTE.waste, tone: 'waste' },
      { code: 'waste.disposal', label: WASTE.disposal },
      { code: 'waste.wastewater', label: WASTE.wastewater },
      { code: 'waste.incineration', label: WASTE.incineration },
      { code: 'waste.other', label: WASTE.other },
      {
        code: 'indirect',
        label: {
          ko: '간접배출',
          en: 'Indirect emissions',
          zh: '间接排放',
          ja: '間接排出',
          ru: 'Косвенные выбросы',
          mn: 'Шууд бус ялгарал',
        },
        tone: 'supply',
        scopes: ['2'],
        outside: true,
      },
    ],
    ['1'],
  ),
};
