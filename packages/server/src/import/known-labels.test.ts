import type { Basis, Inventory } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { knownLabels } from './known-labels.js';

const total = (basis: Basis): Inventory => ({
  id: 'x',
  cityId: 'harbour',
  period: { year: 2020, start: '2020-01-01', end: '2020-12-31' },
  basis,
  method: 'inventory',
  value: 1,
  sourceId: 's',
});

const basis = { scheme: 'gpc', code: 'BASIC' };
const words = { ko: '기본', en: 'Basic', ja: '基本' };

describe('words that the store has for a basis', () => {
  const labelled = knownLabels([
    total({ ...basis, label: words }),
    total({ ...basis, label: { en: 'BASIC' } }),
    total({ ...basis, code: 'BASIC+' }),
  ]);

  it('stay where a file has none, or has them in fewer languages', () => {
    expect(labelled('harbour', basis).label).toEqual(words);
    expect(labelled('harbour', { ...basis, label: { en: 'GPC BASIC' } }).label).toEqual(words);
  });

  it('give way to as many new ones, and go to no other total or city', () => {
    const fresh = { ko: '새', en: 'New', zh: '新' };
    expect(labelled('harbour', { ...basis, label: fresh }).label).toEqual(fresh);
    expect(labelled('riverside', basis)).toEqual(basis);
    expect(labelled('harbour', { ...basis, code: 'BASIC+' })).not.toHaveProperty('label');
  });
});
