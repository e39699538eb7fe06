import * as fc from 'fast-check';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../formats/format.js';
import { workbook, type WrittenCell } from '../testing/write-workbook.js';
import { UNCALCULATED, UNREADABLE } from './cell-signs.js';
import { readWorkbook } from './read-workbook.js';

const cellsOf = (cells: readonly WrittenCell[], options = {}): readonly Cell[] =>
  readWorkbook(workbook({ Sheet: [cells] }, options))[0]!.rows[0]!.cells;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetOf = (xml: string) =>
  readWorkbook(workbook({ Sheet: [] }, { parts: { 'xl/worksheets/sheet1.xml': xml } }))[0]!.rows;

describe('a workbook', () => {
  it.each(['shared', 'inline'] as const)(
    'gives its cells as they are, with %s texts',
    (strings) => {
      const cells = [' 서울 ', 'a & b < c > "d"', 12.5, -0.1, 0, true, false, 'NE\uFFFD', 'a\nb'];
      expect(cellsOf(cells, { strings })).toEqual(cells);
      expect(cellsOf([{ runs: ['CO', '2', 'e'] }], { strings })).toEqual(['CO2e']);
    },
  );

  it('gives days as days, in both calendars', () => {
    const days = [new Date(Date.UTC(2023, 3, 1)), new Date(Date.UTC(2024, 1, 29))];
    expect(cellsOf(days)).toEqual(['2023-04-01', '2024-02-29']);
    expect(cellsOf(days, { from1904: true })).toEqual(['2023-04-01', '2024-02-29']);
    expect(cellsOf([new Date(Date.UTC(2023, 3, 1, 12, 30))])).toEqual(['2023-04-01T12:30:00']);
  });

  it('shows the stored value of a formula, and says where there is none: it evaluates nothing', () => {
    const cells = cellsOf([
      { formula: '1+1', value: 2 },
      { formula: 'A1&"t"', value: '2t' },
      { formula: 'HYPERLINK("https://example.org")' },
      { error: '#REF!' },
    ]);
    expect(cells).toEqual([2, '2t', UNCALCULATED, '#REF!']);
  });

  it('leaves merged cells empty, whatever they hold', () => {
    const rows = [
      ['Inventory', 'hidden', 'C1'],
      ['also hidden', 5, 'C2'],
    ];
    const [sheet] = readWorkbook(workbook({ Sheet: rows }, { merged: { Sheet: ['A1:B2'] } }));
    expect(sheet!.rows.map(({ cells }) => cells)).toEqual([
      ['Inventory', undefined, 'C1'],
      [undefined, undefined, 'C2'],
    ]);
  });

  it('numbers its rows as its author sees them, and believes no stated size', () => {
    const rows = [['first'], undefined, [], [undefined, 'fourth']];
    const book = workbook({ Sheet: rows }, { dimension: 'A1:XFD1048576' });
    expect(readWorkbook(book)[0]!.rows).toEqual([
      { row: 1, cells: ['first'] },
      { row: 4, cells: [undefined, 'fourth'] },
    ]);
  });

  it('reads cells that do not name their place, prefixed names and CDATA', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>
      <x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v><![CDATA[a<b]]></x:v></x:c></x:row>
      <x:row r="7"><x:c r="B7"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(sheetOf(xml)).toEqual([
      { row: 1, cells: [1, 'a<b'] },
      { row: 7, cells: [undefined, 2] },
    ]);
  });

  it('reads attributes however they are written, and none out of the text of another', () => {
    const cells = [
      `<c\n r = 'A1' t='str'><v>1</v></c>`,
      `<c note=' r="Z9"' r="B1" t="str"><v>2</v></c>`,
      `<c x:r="C1" xmlns:r="Z9"><v>3</v></c>`,
      `<c note="a > b" r="D1"><v>4</v></c>`,
    ];
    const xml = `<worksheet><sheetData><row>${cells.join('')}</row></sheetData></worksheet>`;
    expect(sheetOf(xml)).toEqual([{ row: 1, cells: ['1', '2', 3, 4] }]);
  });

  it.each([
    ['a text that is not there', '<c r="A1" t="s"><v>900</v></c>'],
    ['a number in words', '<c r="A1"><v>ten</v></c>'],
    ['a number without end', '<c r="A1"><v>1e999</v></c>'],
    ['a truth that is neither', '<c r="A1" t="b"><v>2</v></c>'],
    ['a kind that does not exist', '<c r="A1" t="zz"><v>2</v></c>'],
  ])('marks %s, and reads the rest', (_what, cell) => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell}<c r="B1"><v>5</v></c></row></sheetData></worksheet>`;
    expect(sheetOf(xml)).toEqual([{ row: 1, cells: [UNREADABLE, 5] }]);
  });

  it('keeps the order of its sheets and passes over links to elsewhere', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const link = `<Relationship Id="rId9" Type="${office}/worksheet" Target="https://example.org/x" TargetMode="External"/>`;
    const book = workbook({ Two: [['2']], One: [['1']] });
    expect(readWorkbook(book).map(({ name }) => name)).toEqual(['Two', 'One']);
    const rels = `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="/xl/worksheets/sheet1.xml"/>${link}</Relationships>`;
    const linked = workbook({ Two: [['2']] }, { parts: { 'xl/_rels/workbook.xml.rels': rels } });
    expect(readWorkbook(linked).map(({ name }) => name)).toEqual(['Two']);
  });

  it('holds what another reader finds in it', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '');
    const cell = fc.oneof(
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    );
    const rows = fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 8 }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('shared', 'inline'), async (cells, strings) => {
        const bytes = workbook({ Sheet: cells }, { strings } as object);
        const [other] = await readExcelFile(new Blob([bytes as BlobPart]), { trim: false });
        const found = (other?.data ?? []).flatMap((row, index) => {
          const full = (row as unknown[]).map((each) => each ?? undefined);
          while (full.length > 0 && full.at(-1) === undefined) full.pop();
          return full.length > 0 ? [{ row: index + 1, cells: full }] : [];
        });
        expect(readWorkbook(bytes)[0]!.rows).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
