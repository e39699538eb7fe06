import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { LOSS_REASONS } from '@climate-embed/schema';

import { SCHEMES } from '../schemes/index.js';
import { pageTables } from './testing/page-tables.js';

const page = readFileSync(new URL('../../../../docs/data/crosswalk.md', import.meta.url), 'utf8');

/** The lines between a heading and the next. */
const sectionOf = (heading: string): readonly string[] => {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.endsWith(` ${heading}`));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line));
  return start < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
};

/** The cells of the table under a heading, without its head. */
const tableOf = (heading: string): readonly (readonly string[])[] =>
  sectionOf(heading)
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('the page about the crosswalk', () => {
  it.each(Object.entries(pageTables))('prints the mappings as they are: %s', (heading, table) => {
    expect(table.length).toBeGreaterThan(3);
    expect(tableOf(heading)).toEqual(table);
  });

  it('explains every reason for a loss, and every scheme', () => {
    expect(tableOf('Reasons').map(([reason]) => reason)).toEqual(
      LOSS_REASONS.map((reason) => `\`${reason}\``),
    );
    expect(tableOf('Schemes').map(([id]) => id)).toEqual(SCHEMES.map(({ id }) => `\`${id}\``));
  });
});
