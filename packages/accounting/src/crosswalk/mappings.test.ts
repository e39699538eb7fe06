import { describe, expect, it } from 'vitest';

import { schemeOf } from '../schemes/index.js';
import { MAPPINGS, type Mapping } from './index.js';
import { placeBy, scopeIn, standing } from './place.js';

const named = MAPPINGS.map((mapping) => [`${mapping.from} to ${mapping.to}`, mapping] as const);

const codesOf = (scheme: string): readonly string[] =>
  schemeOf(scheme)!.categories.map(({ code }) => code);

/** What a source leaves unsaid; every other category has a stated fate. */
const UNSAID = ['gwangju-plan other'];

describe.each(named)('%s', (_, mapping: Mapping) => {
  it('names codes of its two schemes alone', () => {
    for (const row of mapping.rows) {
      expect(codesOf(mapping.from)).toContain(row.from);
      if ('to' in row) expect(codesOf(mapping.to)).toContain(row.to);
    }
  });

  it('says one thing about one category and scope', () => {
    const keys = mapping.rows.map(({ from, scope }) => `${from} ${scope}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells what becomes of every category', () => {
    for (const category of schemeOf(mapping.from)!.categories) {
      const place = placeBy(mapping, standing(category.code, scopeIn(category, undefined)));
      if (!UNSAID.includes(`${mapping.from} ${category.code}`))
        expect(place, category.code).not.toEqual({ reason: 'unknown-code' });
    }
  });

  it('says why, wherever something is lost for another reason than its scope', () => {
    for (const row of mapping.rows)
      if ('reason' in row && (row.reason === 'combined' || row.reason === 'unknown-code'))
        expect(row.note, row.from).toBeTruthy();
  });

  it('puts a part under what its whole is put under, or under nothing else at all', () => {
    for (const row of mapping.rows) {
      if (!('to' in row) || row.scope !== undefined) continue;
      const above = mapping.rows.find(
        ({ from, scope }) => scope === undefined && row.from.startsWith(`${from}.`),
      );
      if (above && 'to' in above)
        expect(`${row.to}.`.startsWith(`${above.to}.`), row.from).toBe(true);
    }
  });
});

describe('the mappings', () => {
  it('lead from one scheme to another once', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  });

  it('go there and back to where they came from, for the sub-sectors of the GPC', () => {
    const way = (from: string, to: string): Mapping =>
      MAPPINGS.find((mapping) => mapping.from === from && mapping.to === to)!;
    const there = way('gpc', 'ipcc-2006');
    const back = way('ipcc-2006', 'gpc');
    const returned = codesOf('gpc').filter((code) => /^(I|II|V)\.\d$/.test(code));
    for (const code of returned) {
      const place = placeBy(there, { code, scope: '1' });
      const end = placeBy(back, place as { code: string });
      expect('code' in end && `${end.code}.`, code).toMatch(new RegExp(`^${code}\\.`));
    }
    expect(returned).toHaveLength(16);
  });
});
