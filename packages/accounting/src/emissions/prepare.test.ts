import { describe, expect, it } from 'vitest';

import { buildBreakdown, buildCity, buildInventory, buildTarget } from '../testing/build.js';
import { emissionsOf } from './emissions.js';

describe('answers about one city, asked one after the other', () => {
  const soon = { scheme: 'soon', code: 'total', gas: 'CO2e' };
  const late = { scheme: 'late', code: 'total', gas: 'CO2e' };
  const city = buildCity(
    [
      buildTarget({ id: 'soon', targetYear: 2025, basis: soon }),
      buildTarget({ id: 'late', targetYear: 2040, basis: late }),
    ],
    [
      buildInventory(2015, 900, { id: 'soon', basis: soon }),
      buildInventory(2015, 950, { id: 'late', basis: late }),
    ],
  );

  it('are each about the target of their own day', () => {
    const schemeOn = (today: string) =>
      emissionsOf({ city, breakdowns: [] }, { today }).basis?.scheme;
    expect(['2024-01-01', '2030-01-01', '2024-01-01'].map(schemeOn)).toEqual([
      'soon',
      'late',
      'soon',
    ]);
  });

  it('are each about the entries that were given', () => {
    const valuesOf = (value: number) => {
      const breakdowns = [buildBreakdown(2020, [{ code: 'I.1.1', value }])];
      const { points } = emissionsOf({ city, breakdowns }, { today: '2024-01-01', scheme: 'gpc' });
      return points.map((point) => point.value);
    };
    expect([valuesOf(5), valuesOf(6)]).toEqual([[5], [6]]);
  });
});
