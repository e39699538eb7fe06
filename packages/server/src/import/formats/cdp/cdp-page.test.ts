import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMISSION_CONCEPTS } from '../cdp-emissions/emission-concepts.js';
import { TARGET_CONCEPTS } from '../cdp-targets/target-concepts.js';
import { listedCodes } from '../testing/issue-codes.js';
import { CDP_ISSUES } from './issue-codes.js';

const page = readFileSync(new URL('../../../../../../docs/data/cdp.md', import.meta.url), 'utf8');
const columns = page.split('\n## Columns\n')[1]?.split('\n## ')[0] ?? '';

describe('docs/data/cdp.md', () => {
  it('lists every concept of a column, and no other', () => {
    const listed = [...columns.matchAll(/^\| `(\w+)`/gmu)].map((match) => match[1]);
    const concepts = [...EMISSION_CONCEPTS, ...TARGET_CONCEPTS].map(({ name }) => name);
    expect([...listed].sort()).toEqual([...new Set<string>(concepts)].sort());
  });

  it('lists every issue, and no other', () => {
    expect([...listedCodes('cdp.md')].sort()).toEqual([...CDP_ISSUES].sort());
  });
});
