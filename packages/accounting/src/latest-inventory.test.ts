import type { Inventory, Target } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { latestInventory } from './latest-inventory.js';
import { buildInventory as total, buildTarget } from './testing/build.js';

const chosen = (inventories: readonly Inventory[], target: Target = buildTarget()) => {
  const found = latestInventory(target, inventories);
  return 'inventory' in found ? found.inventory.id : found.reason;
};

const open = { basis: { gas: 'CO2e' } };
const estimate = (year: number) =>
  total(year, 900, { id: `estimate-${year}`, method: 'early-estimate' });

describe('the latest inventory for a target', () => {
  it('is the latest year on its basis, in whatever order totals are listed', () => {
    const totals = [total(2015, 900), total(2019, 800), total(2017, 850)];
    expect(chosen(totals)).toBe('city-2019');
    expect(chosen(totals.reverse())).toBe('city-2019');
  });

  it('is never a modelled series, nor one of an unknown method', () => {
    expect(
      chosen([
        total(2015, 900),
        total(2021, 700, { id: 'm', method: 'modelled' }),
        total(2022, 700, { id: 's', method: 'satellite' }),
      ]),
    ).toBe('city-2015');
    expect(chosen([total(2021, 700, { method: 'modelled' })])).toBe('no-inventory');
  });

  it('is never from before the base year', () => {
    expect(chosen([total(2008, 900)])).toBe('no-inventory');
  });

  it('is a full inventory after the base year before a later estimate', () => {
    expect(chosen([total(2015, 900), estimate(2020)])).toBe('city-2015');
    expect(chosen([total(2015, 900), total(2020, 1, { id: 'a', method: 'after-reduction' })])).toBe(
      'city-2015',
    );
  });

  it('is an estimate where the base year has the only full inventory', () => {
    expect(chosen([total(2010, 1000), estimate(2020)])).toBe('estimate-2020');
  });

  it('is the base year’s own total where nothing later exists', () => {
    expect(chosen([total(2010, 1000)])).toBe('city-2010');
    expect(chosen([total(2010, 1000), total(2015, 900, open)])).toBe('city-2015');
  });

  it('is on the known basis before a later one on an unconfirmed basis', () => {
    expect(chosen([total(2015, 900), total(2019, 800, open)])).toBe('city-2015');
    expect(chosen([estimate(2015), total(2019, 800, open)])).toBe('estimate-2015');
  });

  it('is the later publication of one year', () => {
    const printed = (id: string, more: Partial<Inventory>) => total(2015, 900, { id, ...more });
    expect(
      chosen([
        printed('old', { publishedOn: '2017-01-05' }),
        printed('new', { publishedOn: '2019-02-01' }),
      ]),
    ).toBe('new');
    expect(
      chosen([printed('new', { reportedYear: 2021 }), printed('old', { reportedYear: 2020 })]),
    ).toBe('new');
    expect(chosen([printed('b', {}), printed('a', {})])).toBe('a');
  });

  it('is the target year’s own total once totals reach past it', () => {
    const totals = [total(2029, 700), total(2030, 600), total(2032, 500)];
    expect(chosen(totals)).toBe('city-2030');
    expect(chosen([total(2029, 700), total(2032, 500)])).toBe('city-2032');
  });

  it('says why there is none, by the newest total', () => {
    const gpc = total(2019, 800, { basis: { scheme: 'gpc', code: 'BASIC', gas: 'CO2e' } });
    const carbon = total(2020, 800, { basis: { scheme: 'plan', code: 'total', gas: 'CO2' } });
    expect(chosen([])).toBe('no-inventory');
    expect(chosen([gpc])).toBe('boundary-mismatch');
    expect(chosen([gpc, carbon])).toBe('gas-mismatch');
  });

  it('holds a target for part of the city only against totals of that very part', () => {
    const sector = buildTarget({ coverage: 'sector' });
    expect(chosen([total(2019, 800)], sector)).toBe('city-2019');
    expect(chosen([total(2019, 800, open)], sector)).toBe('boundary-mismatch');
  });
});
