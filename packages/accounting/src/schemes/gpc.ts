import { GPC_ENERGY } from './gpc-energy.js';
import { GPC_OTHERS } from './gpc-others.js';
import { GPC_REFERENCES } from './gpc-references.js';
import { GPC_SECTORS } from './gpc-sectors.js';
import type { Scheme } from './scheme.js';

/** Global Protocol for Community-Scale Greenhouse Gas Inventories 1.1: sectors, sub-sectors and reference numbers. */
export const GPC: Scheme = {
  id: 'gpc',
  title: {
    ko: 'GPC 부문',
    en: 'GPC sectors',
    zh: 'GPC部门',
    ja: 'GPCの部門',
    ru: 'Секторы GPC',
    mn: 'GPC-ийн салбарууд',
  },
  categories: [...GPC_SECTORS, ...GPC_ENERGY, ...GPC_OTHERS, ...GPC_REFERENCES],
};
