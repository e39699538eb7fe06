import type { LocalizedText } from '@climate-embed/schema';

import { CRF_NAMES } from './crf-names.js';
import { GPC_ENERGY } from './gpc-energy.js';
import { GPC_OTHERS } from './gpc-others.js';
import { GPC_SECTORS } from './gpc-sectors.js';
import type { Scheme } from './scheme.js';
import { tree } from './tree.js';

const gpcLabel = (code: string): LocalizedText =>
  [...GPC_SECTORS, ...GPC_ENERGY, ...GPC_OTHERS].find((category) => category.code === code)!.label;

/**
 * Common Reporting Framework of the Global Covenant of Mayors. Generation of grid-supplied energy is a sector beside
 * the total. Waste counts what is generated within the boundary, wherever it is treated.
 */
export const CRF: Scheme = {
  id: 'crf',
  title: {
    ko: 'GCoM 공통보고체계(CRF)',
    en: 'GCoM Common Reporting Framework',
    zh: 'GCoM通用报告框架',
    ja: 'GCoM共通報告フレームワーク',
    ru: 'Единая система отчётности GCoM',
    mn: 'GCoM-ийн тайлагналын нэгдсэн хүрээ',
  },
  categories: tree([
    { code: 'stationary', label: gpcLabel('I'), tone: 'stationary' },
    { code: 'stationary.residential', label: gpcLabel('I.1') },
    { code: 'stationary.commercial', label: CRF_NAMES.commercial },
    { code: 'stationary.institutional', label: CRF_NAMES.institutional },
    { code: 'stationary.industrial', label: CRF_NAMES.industrial },
    { code: 'stationary.energy-industries', label: gpcLabel('I.4') },
    { code: 'stationary.agriculture', label: CRF_NAMES.agriculture },
    { code: 'stationary.non-specified', label: gpcLabel('I.6') },
    { code: 'stationary.fugitive', label: CRF_NAMES.fugitive, scopes: ['1'] },
    { code: 'transport', label: gpcLabel('II'), tone: 'transport' },
    { code: 'transport.on-road', label: gpcLabel('II.1') },
    { code: 'transport.rail', label: gpcLabel('II.2') },
    { code: 'transport.waterborne', label: gpcLabel('II.3') },
    { code: 'transport.aviation', label: gpcLabel('II.4') },
    { code: 'transport.off-road', label: gpcLabel('II.5') },
    { code: 'waste', label: gpcLabel('III'), tone: 'waste', scopes: ['1', '3'] },
    { code: 'waste.solid', label: gpcLabel('III.1'), scopes: ['1', '3'] },
    { code: 'waste.biological', label: gpcLabel('III.2'), scopes: ['1', '3'] },
    { code: 'waste.incineration', label: gpcLabel('III.3'), scopes: ['1', '3'] },
    { code: 'waste.wastewater', label: gpcLabel('III.4'), scopes: ['1', '3'] },
    { code: 'ippu', label: gpcLabel('IV'), tone: 'ippu', scopes: ['1'] },
    { code: 'ippu.processes', label: gpcLabel('IV.1'), scopes: ['1'] },
    { code: 'ippu.product-use', label: gpcLabel('IV.2'), scopes: ['1'] },
    { code: 'afolu', label: gpcLabel('V'), tone: 'afolu', scopes: ['1'] },
    { code: 'afolu.livestock', label: gpcLabel('V.1'), scopes: ['1'] },
    { code: 'afolu.land-use', label: CRF_NAMES.landUse, scopes: ['1'] },
    { code: 'afolu.other', label: CRF_NAMES.otherAfolu, scopes: ['1'] },
    {
      code: 'generation',
      label: CRF_NAMES.generation,
      tone: 'supply',
      scopes: ['1'],
      outside: true,
    },
    {
      code: 'generation.electricity',
      label: CRF_NAMES.electricity,
      scopes: ['1'],
      outside: true,
    },
    { code: 'generation.chp', label: CRF_NAMES.heatAndPower, scopes: ['1'], outside: true },
    { code: 'generation.heat-cold', label: CRF_NAMES.heatOrCold, scopes: ['1'], outside: true },
    { code: 'generation.renewable', label: CRF_NAMES.renewable, scopes: ['1'], outside: true },
  ]),
};
