import type { Basis } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { compareBasis } from './basis.js';

const full: Basis = { scheme: 'gpc', code: 'BASIC', boundary: 'administrative', gas: 'CO2e' };

describe('two bases', () => {
  it('are the same where both state the same', () => {
    expect(compareBasis(full, { ...full })).toBe('same');
  });

  it('are the same where scheme and code agree and neither states boundary or gas', () => {
    const bare = { scheme: 'kobe-statistics', code: 'total' };
    expect(compareBasis(bare, { ...bare })).toBe('same');
  });

  it('are unconfirmed where nothing is stated on either side', () => {
    expect(compareBasis({}, {})).toBe('unconfirmed');
    expect(compareBasis(undefined, undefined)).toBe('unconfirmed');
  });

  it('are unconfirmed where one side leaves any field open', () => {
    for (const field of ['scheme', 'code', 'boundary', 'gas'] as const) {
      const open = Object.fromEntries(Object.entries(full).filter(([key]) => key !== field));
      expect(compareBasis(full, open), field).toBe('unconfirmed');
      expect(compareBasis(open, full), field).toBe('unconfirmed');
    }
  });

  it('are unconfirmed where neither says which total of the scheme is meant', () => {
    expect(compareBasis({ scheme: 'gpc' }, { scheme: 'gpc' })).toBe('unconfirmed');
  });

  it('mismatch in boundary where scheme, code or boundary are stated to differ', () => {
    expect(compareBasis(full, { ...full, scheme: 'crf' })).toBe('boundary-mismatch');
    expect(compareBasis(full, { ...full, code: 'territorial' })).toBe('boundary-mismatch');
    expect(compareBasis(full, { ...full, boundary: 'metropolitan' })).toBe('boundary-mismatch');
    expect(compareBasis({ code: 'BASIC' }, { code: 'BASIC+' })).toBe('boundary-mismatch');
  });

  it('do not hold codes of possibly different schemes against each other', () => {
    expect(compareBasis({ scheme: 'gpc', code: 'BASIC' }, { code: 'total' })).toBe('unconfirmed');
  });

  it('mismatch in gas where both state it', () => {
    expect(compareBasis(full, { ...full, gas: 'CO2' })).toBe('gas-mismatch');
  });

  it('are unconfirmed where two GWP sets differ, and pass where one is unstated', () => {
    expect(compareBasis({ ...full, gwp: 'SAR' }, { ...full, gwp: 'AR5' })).toBe('unconfirmed');
    expect(compareBasis({ ...full, gwp: 'SAR' }, full)).toBe('same');
  });
});
