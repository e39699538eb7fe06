import { describe, expect, it } from 'vitest';
import { runFormat } from '../../testing/run-format.js';
import { CITIES, emissionsFile } from '../cdp/testing/emission-files.js';
import { cdpTargets } from '../cdp-targets/index.js';
import { TARGET, targetsFile } from '../cdp/testing/target-files.js';
import { openFileSync } from '../../open-file.js';
import type { OpenFile } from '../format.js';
import { cdpEmissions } from './index.js';

describe('a header', () => {
  const record = { scope1: '1000', scope2: '500', scope3: '0.4', basic: '1500' };
  const readWith = (change: (columns: [string, string][]) => [string, string][]) =>
    runFormat(cdpEmissions, emissionsFile(2020, [record], change), { cities: CITIES });

  it('may stand in any order, with dots for spaces, in capitals', () => {
    const { report, writes } = readWith((columns) =>
      columns
        .reverse()
        .map(([name, header]) => [name, header.toUpperCase().replace(/[^A-Za-z0-9]/gu, '.')]),
    );
    expect(report.issues).toEqual([]);
    expect(writes.filter(({ kind }) => kind === 'inventory')).toHaveLength(1);
  });

  it('that means two things is reported and not read', () => {
    const { report } = readWith((columns) =>
      columns.map(([name, header]) =>
        name === 'scope3' ? [name, 'BASIC total emissions, population'] : [name, header],
      ),
    );
    expect(report.issues).toMatchObject([{ code: 'ambiguous-column', severity: 'warning' }]);
  });

  it('that means the same as another is not read, and neither is the other', () => {
    const { report } = readWith((columns) => [...columns, ['extra', 'Total scope 3 emissions']]);
    expect(report.issues.map(({ code }) => code)).toEqual(['duplicate-column', 'duplicate-column']);
  });

  it('that nobody knows, or in an odd unit, is reported', () => {
    const { report } = readWith((columns) => [
      ...columns.map(([name, header]): [string, string] =>
        name === 'scope3' ? [name, 'Total scope 3 emissions (short tons)'] : [name, header],
      ),
      ['mood', 'Mood of the city'],
    ]);
    expect(report.issues.map(({ code }) => code)).toEqual(['bad-unit', 'unknown-column']);
  });

  it('without an accounting year makes the file unreadable, and it says which column is missing', () => {
    const { report, writes } = readWith((columns) => columns.filter(([name]) => name !== 'period'));
    expect(writes).toEqual([]);
    expect(report.issues).toMatchObject([
      { code: 'missing-column', severity: 'error', message: expect.stringContaining('period') },
    ]);
    expect(report.files[0]).toMatchObject({ rows: 1, accepted: 0 });
  });
});

describe('a file', () => {
  const open = (file: { name: string; bytes: Uint8Array }): OpenFile =>
    openFileSync(file) as OpenFile;

  it.each([2016, 2017, 2018, 2019, 2020, 2021, 2022] as const)(
    'of emissions of %i is no file of targets',
    (year) => {
      const file = open(emissionsFile(year, [{}]));
      expect([cdpEmissions, cdpTargets].map((format) => format.recognises(file))).toEqual([
        true,
        false,
      ]);
    },
  );

  it.each(['printed', 'dotted', 'later'] as const)(
    'of targets with a %s header is no file of emissions',
    (shape) => {
      const file = open(targetsFile(shape, [TARGET]));
      expect([cdpEmissions, cdpTargets].map((format) => format.recognises(file))).toEqual([
        false,
        true,
      ]);
    },
  );

  it('that is our own CSV is neither', () => {
    const text = 'city_id,year,scheme,code,scope,value,unit\nmiru,2020,gpc,total,1,8,kt\n';
    const file = open({ name: 'emissions.csv', bytes: new TextEncoder().encode(text) });
    expect([cdpEmissions, cdpTargets].some((format) => format.recognises(file))).toBe(false);
  });
});
