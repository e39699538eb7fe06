import { describe, expect, it } from 'vitest';
import { type SourceCells, sourceRow } from './testing/filled-workbook.js';
import { breakdownOf, ownCodes, readFilled } from './testing/read-filled.js';

describe('a row of eCRF_3', () => {
  it('keeps several rows of one source, with activity, gases, qualities and biogenic CO2', () => {
    const gas = sourceRow('I.1.1', {
      activity: 'Natural gas',
      CO2: 90,
      CH4: 6,
      N2O: 4,
      total: 100,
      activityQuality: 'H',
      factorQuality: 'Medium',
    });
    const wood = sourceRow('I.1.1', {
      activity: 'Wood',
      total: 5,
      biogenic: 40,
      activityQuality: 'Please select',
    });
    const { entries } = breakdownOf(readFilled([gas, wood]));
    expect(entries).toEqual([
      {
        code: 'I.1.1',
        scope: '1',
        value: 100,
        gases: [
          { gas: 'CO2', value: 90 },
          { gas: 'CH4', value: 6 },
          { gas: 'N2O', value: 4 },
        ],
        activity: 'Natural gas',
        activityQuality: 'H',
        factorQuality: 'M',
      },
      { code: 'I.1.1', scope: '1', value: 5, biogenic: 40, activity: 'Wood' },
    ]);
  });

  it('keeps notation keys, in their own column or in place of the figure, and never as 0', () => {
    const rows = [
      sourceRow('I.1.1', { key: 'IE (I.2.1)' }),
      sourceRow('I.2.1', { total: 'NE, NO' }),
      sourceRow('I.3.1', { key: 'C', total: 0 }),
      sourceRow('I.5.1', { key: 'Please select', total: 0 }),
    ];
    const imported = readFilled(rows);
    expect(breakdownOf(imported).entries).toEqual([
      { code: 'I.1.1', scope: '1', keys: ['IE'], elsewhere: ['I.2.1'] },
      { code: 'I.2.1', scope: '1', keys: ['NE', 'NO'] },
      { code: 'I.3.1', scope: '1', keys: ['C'] },
      { code: 'I.5.1', scope: '1', value: 0 },
    ]);
    expect(ownCodes(imported)).toEqual(['key-beside-zero']);
  });

  it('takes a row without figure and key as not known', () => {
    const imported = readFilled([
      sourceRow('I.1.1', { total: 9 }),
      sourceRow('I.2.1'),
      sourceRow('I.3.1', { total: ' \u200B' }),
    ]);
    expect(breakdownOf(imported).entries.map(({ code }) => code)).toEqual(['I.1.1']);
    const blank = imported.report.issues.find(({ code }) => code === 'blank-source');
    expect(blank).toMatchObject({ severity: 'warning', row: 3, found: 'I.2.1, I.3.1' });
    expect(blank?.message).toContain('Rows: 3, 4.');
    expect(imported.report.files).toMatchObject([{ rows: 3, accepted: 1 }]);
  });

  it.each<[string, SourceCells]>([
    ['bad-figure', { total: 'about 5' }],
    ['bad-figure', { total: '1,234' }],
    ['bad-key', { key: 'none', total: 5 }],
    ['bad-key', { key: { error: '#N/A' }, total: 5 }],
    ['key-beside-figure', { key: 'IE', total: 5 }],
    ['failed-formula', { total: { error: '#REF!' } }],
    ['failed-formula', { total: '#DIV/0!', CO2: 5 }],
    ['other-year', { year: 2019, total: 5 }],
    ['unknown-source', { reference: 'X.1', subsector: 'Moon base', total: 5 }],
  ])('stores nothing where a row has a %s', (code, cells) => {
    const imported = readFilled([sourceRow('I.1.1', { total: 9 }), sourceRow('I.2.1', cells)]);
    expect(imported.writes).toEqual([]);
    expect(imported.report.issues).toMatchObject([
      { severity: 'error', sheet: 'eCRF_3', row: 3, code },
      { severity: 'error', code: 'left-out' },
    ]);
    expect(imported.report.files).toMatchObject([{ rows: 2, accepted: 0 }]);
  });

  it('adds gases up where the total is empty or failed, and says so', () => {
    const gases = { CO2: 90, CH4: 6, N2O: 4 };
    const rows = [
      sourceRow('I.1.1', gases),
      sourceRow('I.2.1', { ...gases, total: { error: '#REF!' } }),
    ];
    const imported = readFilled(rows);
    expect(breakdownOf(imported).entries.map(({ value }) => value)).toEqual([100, 100]);
    expect(ownCodes(imported)).toEqual(['total-from-gases', 'total-from-gases']);
  });

  it.each<[string[], SourceCells, number]>([
    [['gases-misfit'], { total: 90, CO2: 100 }, 0],
    [['undivided-gases'], { total: 120, CO2: 100 }, 1],
    [[], { total: 100.4, CO2: 100 }, 1],
    [['bad-gas'], { total: 100, CO2: { error: '#VALUE!' }, CH4: 5 }, 0],
    [['bad-gas'], { total: 100, biogenic: 'some' }, 0],
    [['negative-figure'], { total: -5 }, 0],
    [['bad-quality'], { total: 5, activityQuality: 'X' }, 0],
  ])('reports %j and keeps the total', (expected, cells, gases) => {
    const imported = readFilled([sourceRow('I.1.1', cells)]);
    const [entry] = breakdownOf(imported).entries;
    expect(entry?.value).toBe(cells.total);
    expect(entry?.gases ?? []).toHaveLength(gases);
    expect(ownCodes(imported)).toEqual(expected);
  });

  it('asks no questions about gases without a column in industry, and none about land below 0', () => {
    const rows = [
      sourceRow('IV.2', { total: 120, CO2: 100 }),
      sourceRow('V.2', { total: -50, CO2: -50 }),
    ];
    expect(ownCodes(readFilled(rows))).toEqual([]);
  });

  it.each<[SourceCells, string, string[]]>([
    [{ reference: undefined }, 'II.3.1', []],
    [
      {
        reference: undefined,
        sector: 'Waste',
        subsector: 'Waste > Wastewater',
        scope: 'Outside city boundary',
      },
      'III.4.2',
      [],
    ],
    [
      { reference: undefined, sector: 'Waste', subsector: 'Solid waste disposal' },
      'III.1.1',
      ['assumed-source'],
    ],
    [{ reference: undefined, subsector: 'Fugitive emissions' }, 'I.8.1', ['assumed-source']],
    [{ reference: undefined, subsector: 'Fugitive emissions from coal' }, 'I.7.1', []],
    [
      {
        reference: undefined,
        sector: 'Generation of grid-supplied energy',
        subsector: 'Heat/cold generation',
      },
      'I.4.4',
      [],
    ],
    [{ reference: undefined, sector: 'IPPU', subsector: 'Produce Use' }, 'IV.2', []],
    [
      {
        reference: undefined,
        sector: 'AFOLU',
        subsector: 'Livestock',
        scope: 'Outside city boundary',
      },
      'VI.1',
      ['other-scope-3'],
    ],
    [
      { reference: 'I.63', subsector: 'Non-specified sources', scope: 'Scope 3' },
      'I.6.3',
      ['odd-reference'],
    ],
    [{ reference: 'iv.1.1', sector: 'IPPU', subsector: 'Industrial process' }, 'IV.1', []],
    [{ reference: 'II.1.1' }, 'II.1.1', ['conflicting-source']],
    [{ reference: 'III.2.3', sector: 'Waste', subsector: 'Biological treatment' }, 'III.2.3', []],
  ])('gives %o the number %s', (cells, ref, expected) => {
    const row = sourceRow('II.3.1', { total: 5, ...cells });
    const imported = readFilled([row]);
    expect(breakdownOf(imported).entries[0]).toMatchObject({ code: ref, value: 5 });
    expect(ownCodes(imported)).toEqual(expected);
  });

  it('passes over rows with a notation key that the GPC has no number for', () => {
    const cells = {
      reference: undefined,
      scope: 'Outside city boundary',
      key: 'NE',
      subsector: 'Moon base',
    };
    const imported = readFilled([sourceRow('I.1.1', { total: 5 }), sourceRow('I.2.1', cells)]);
    expect(breakdownOf(imported).entries).toHaveLength(1);
    expect(ownCodes(imported)).toEqual(['no-source']);
  });
});
