import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.js';
import { FORMATS_OF_OTHERS } from './formats/all.js';
import type { Format, FormatId, OpenFile } from './formats/format.js';
import { FORMATS } from './columns.js';
import { importFilesSync, NOTHING_KNOWN } from './index.js';
import { openJournal } from './report.js';
import { csv, issuesOf, seedFiles, table } from './testing/csv-files.js';
import { TOTAL } from './testing/rows.js';
import { workbook } from './testing/write-workbook.js';

const fake = (id: FormatId, recognised: boolean): Format => ({
  id,
  title: `a ${id} file`,
  recognises: () => recognised,
  read: () => undefined,
});
const book: OpenFile = { name: 'x.xlsx', kind: 'workbook', sheets: [{ name: 'Data', rows: [] }] };

describe('the format of a file', () => {
  it('is asked for in a stated order, and the first that recognises it has it', () => {
    expect(FORMATS_OF_OTHERS.map(({ id }) => id)).toEqual([
      'ecrf',
      'c40',
      'unfccc',
      'cdp-targets',
      'cdp-emissions',
      'korea',
    ]);
    const both = [fake('c40', false), fake('ecrf', true), fake('korea', true)];
    expect(detectFormat(book, both, undefined, openJournal())).toBe(both[1]);
  });

  it('is the one that the caller names, if the file has its form', () => {
    const both = [fake('ecrf', true), fake('korea', true)];
    expect(detectFormat(book, both, 'korea', openJournal())).toBe(both[1]);
    const journal = openJournal();
    expect(detectFormat(book, [fake('ecrf', false)], 'ecrf', journal)).toBeUndefined();
    expect(journal.issues).toMatchObject([
      { code: 'other-format', found: 'sheets: Data', expected: 'a ecrf file' },
    ]);
  });

  it('is unknown where nobody recognises it: the report says what was found and what could be read', () => {
    const files = [
      { name: 'plan.xlsx', bytes: workbook({ Budget: [['Item', 'Won']] }) },
      csv('phones.csv', 'name,phone\nA,1\n'),
    ];
    const { report, writes } = importFilesSync(files, NOTHING_KNOWN);
    expect(writes).toEqual([]);
    expect(report.files).toEqual([
      { name: 'plan.xlsx', kind: 'unknown', rows: 0, accepted: 0 },
      { name: 'phones.csv', kind: 'unknown', rows: 1, accepted: 0 },
    ]);
    expect(report.issues).toMatchObject([
      {
        code: 'unknown-file',
        found: 'sheets: Budget',
        expected: expect.stringContaining('csv, ecrf') as string,
      },
      { code: 'unknown-file', found: 'name, phone' },
    ]);
  });

  it('is our own CSV by its columns, not by a word in the name of the file of somebody else', () => {
    const ours = table('2018_City-wide_Emissions.csv', [TOTAL]);
    const theirs = csv('2018_City-wide_Emissions.csv', 'Country,Emissions\nKR,1\n');
    const kind = (file: typeof ours) =>
      importFilesSync([file], NOTHING_KNOWN).report.files[0]?.kind;
    expect([kind(ours), kind(theirs)]).toEqual(['emissions', 'unknown']);
    expect(kind(csv('emissions.csv', 'city\nx\n'))).toBe('emissions');
  });

  it('takes no file of ours for one of somebody else', () => {
    const { report } = importFilesSync(seedFiles(), NOTHING_KNOWN);
    expect(report.files.map(({ name, kind }) => [name, kind]).sort()).toEqual(
      Object.keys(FORMATS)
        .sort()
        .map((kind) => [`${kind}.csv`, kind]),
    );
    expect(issuesOf(report)).toEqual([]);
  });

  it.each(seedFiles())(
    'knows $name of ours by its columns, whatever it is called',
    ({ name, bytes }) => {
      const kind = name.replace('.csv', '');
      const called = (other: string): string | undefined =>
        importFilesSync([{ name: other, bytes }], NOTHING_KNOWN).report.files[0]?.kind;
      expect(called('Tabelle1.csv')).toBe(kind);
      expect(called('sources of partners, cities and targets.csv')).toBe(kind);
      expect(called(`network-${kind}-2026.csv`)).toBe(kind);
    },
  );

  it('has a city and a source only where these are known', () => {
    const file = {
      name: 'x.xlsx',
      bytes: workbook({ eCRF_3: [['Inventory year', 'GPC ref. no.']] }),
    };
    const options = { format: 'ecrf', cityId: 'atlantis', sourceId: 'hearsay' } as const;
    const { report } = importFilesSync([file], NOTHING_KNOWN, options);
    const codes = report.issues.map(({ code }) => code);
    expect(codes.includes('unknown-city') || codes.includes('other-format')).toBe(true);
  });
});
