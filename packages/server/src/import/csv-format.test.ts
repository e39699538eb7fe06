import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from './columns.js';
import { csv, importAll, issuesOf } from './testing/csv-files.js';

const page = readFileSync(new URL('../../../../docs/data/csv-format.md', import.meta.url), 'utf8');
const section = (name: string): string => page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
const example = (name: string): string => /```csv\n([\s\S]*?)```/u.exec(section(name))?.[1] ?? '';

describe('docs/data/csv-format.md', () => {
  it.each(Object.entries(FORMATS))('describes every column of %s.csv', (kind, format) => {
    const columns = [
      ...format.required.flat(),
      ...format.optional,
      ...format.localized.map((prefix) => `${prefix}_<lang>`),
    ];
    const table = section(`${kind}.csv`)
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|')[1])
      .join();
    expect(columns.filter((column) => !table.includes(`\`${column}\``))).toEqual([]);
  });

  it('has examples that are accepted as they stand', () => {
    const others = importAll(
      csv(
        'cities.csv',
        `${example('cities.csv')}toyama,富山,Toyama,JP,,,,,,Asia/Tokyo\nseoul,,Seoul,KR,,,,,,Asia/Seoul\n`,
      ),
      csv(
        'sources.csv',
        `${example('sources.csv')}kobe-plan-2023,計画,神戸市,,,unknown,,2026-11-21,\ncdp-emissions-2021,CDP,CDP,,,unknown,,2026-11-21,\n`,
      ),
      csv('targets.csv', example('targets.csv')),
      csv('emissions.csv', example('emissions.csv')),
    );
    expect(issuesOf(others.report)).toEqual([]);
    expect(others.report.accepted).toMatchObject({ target: 1, inventory: 2, population: 1 });
  });

  it('lists every code that the importer uses', () => {
    const folder = new URL('.', import.meta.url);
    const code = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const used = [
      ...code.matchAll(/(?:\.fail|\.warn|fail)\(\s*(?:[\w.]+,\s*)?'([a-z]+(?:-[a-z]+)*)'/gu),
      ...code.matchAll(/code: '([a-z-]+)'/gu),
    ].map((match) => match[1]!);
    expect(new Set(used).size).toBeGreaterThan(20);
    expect(used.filter((each) => !section('Issues').includes(`\`${each}\``))).toEqual([]);
  });
});
