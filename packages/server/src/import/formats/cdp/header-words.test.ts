import { expect, it } from 'vitest';
import { headerWords } from './header-words.js';

it.each([
  ['\u200BLand area (in\u00A0square km)', 'land area in square km'],
  ['Chnage in emissions', 'change in emissions'],
  ['Acount Numbr', 'account number'],
  ['Percentage.of.target.achieved.so.far', 'percentage of target achieved so far'],
  ['% reduction', 'percent reduction'],
  ['TOTAL BASIC+ Emissions (GPC)', 'total basic plus emissions gpc'],
  ['Total.BASIC..Emissions..GPC.', 'total basic plus emissions gpc'],
  ['Total.BASIC.Emissions..GPC.', 'total basic emissions gpc'],
  ['Scope1', 'scope 1'],
  ['County', 'county'],
  ['Basis', 'basis'],
])('%s reads as %s', (header, words) => {
  expect(headerWords(header)).toBe(words);
});
