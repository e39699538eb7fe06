import type { GWP_SETS } from '@climate-embed/schema';

/** A set of global warming potentials that this version knows. */
export type GwpSet = (typeof GWP_SETS)[number];

/** The gases of one row, by set. A set that has no number for the gas is absent. */
export type GwpRow = { readonly [set in GwpSet]?: number };

const absent = undefined;

type Numbers = readonly (number | undefined)[];

/*
 * Over 100 years, in the order SAR, TAR, AR4, AR5, AR5-CCF, AR6. Numbers: github.com/openclimatedata/
 * globalwarmingpotentials (CC0), which takes them from the reports of the IPCC. AR6 is its value for methane of
 * any origin. The seven gases of the Kyoto Protocol and their families.
 */
const NUMBERS: Readonly<Record<string, Numbers>> = {
  CO2: [1, 1, 1, 1, 1, 1],
  CH4: [21, 23, 25, 28, 34, 27.9],
  N2O: [310, 296, 298, 265, 298, 273],
  'HFC-23': [11700, 12000, 14800, 12400, 13856, 14600],
  'HFC-32': [650, 550, 675, 677, 817, 771],
  'HFC-41': [150, 97, absent, 116, 141, 135],
  'HFC-125': [2800, 3400, 3500, 3170, 3691, 3740],
  'HFC-134': [1000, 1100, absent, 1120, 1337, 1260],
  'HFC-134a': [1300, 1300, 1430, 1300, 1549, 1530],
  'HFC-143': [300, 330, absent, 328, 397, 364],
  'HFC-143a': [3800, 4300, 4470, 4800, 5508, 5810],
  'HFC-152': [absent, 43, absent, 16, 20, 21.5],
  'HFC-152a': [140, 120, 124, 138, 167, 164],
  'HFC-161': [absent, 12, absent, 4, 4, 4.84],
  'HFC-227ea': [2900, 3500, 3220, 3350, 3860, 3600],
  'HFC-236cb': [absent, 1300, absent, 1210, 1438, 1350],
  'HFC-236ea': [absent, 1200, absent, 1330, 1596, 1500],
  'HFC-236fa': [6300, 9400, 9810, 8060, 8998, 8690],
  'HFC-245ca': [560, 640, absent, 716, 863, 787],
  'HFC-245fa': [absent, 950, 1030, 858, 1032, 962],
  'HFC-365mfc': [absent, 890, 794, 804, 966, 914],
  'HFC-43-10mee': [1300, 1500, 1640, 1650, 1952, 1600],
  SF6: [23900, 22200, 22800, 23500, 26087, 25200],
  NF3: [absent, 10800, 17200, 16100, 17885, 17400],
  CF4: [6500, 5700, 7390, 6630, 7349, 7380],
  C2F6: [9200, 11900, 12200, 11100, 12340, 12400],
  C3F8: [7000, 8600, 8830, 8900, 9878, 9290],
  'c-C4F8': [8700, 10000, 10300, 9540, 10592, 10200],
  C4F10: [7000, 8600, 8860, 9200, 10213, 10000],
  C5F12: [7500, 8900, 9160, 8550, 9484, 9220],
  C6F14: [7400, 9000, 9300, 7910, 8780, 8620],
  C7F16: [absent, absent, absent, 7820, 8681, 8410],
  C8F18: [absent, absent, absent, 7620, 8456, 8260],
  C10F18: [absent, absent, absent, 7190, 7977, 7480],
  'c-C3F6': [absent, absent, absent, 9200, 10208, absent],
};

const SETS: readonly GwpSet[] = ['SAR', 'TAR', 'AR4', 'AR5', 'AR5-CCF', 'AR6'];

const rowOf = (numbers: Numbers): GwpRow =>
  Object.fromEntries(
    SETS.flatMap((set, index) => (numbers[index] === undefined ? [] : [[set, numbers[index]]])),
  );

/** Tonnes of CO2 that a tonne of the gas weighs as much as, by gas and set. */
export const GWP_TABLE: Readonly<Record<string, GwpRow>> = Object.fromEntries(
  Object.entries(NUMBERS).map(([gas, numbers]) => [gas, rowOf(numbers)]),
);
