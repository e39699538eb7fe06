import { describe, expect, it } from 'vitest';
import { isRefusal, openFileSync } from '../open-file.js';
import { workbook, zip } from '../testing/write-workbook.js';
import { LIMITS, type WorkbookLimits } from './limits.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';

/** What a file is refused with, or `opened`. */
function refusal(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): string {
  const opened = openFileSync({ name: 'x.xlsx', bytes }, { ...LIMITS, ...limits });
  return isRefusal(opened) ? opened.refused : 'opened';
}
const withSheet = (xml: string): Uint8Array => workbook({ Sheet: [] }, { parts: { [SHEET]: xml } });
const sheetData = (rows: string): Uint8Array =>
  withSheet(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`);

/** The workbook with four bytes of its n-th directory entry exchanged. */
function patched(bytes: Uint8Array, entry: string, offset: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const name = new TextEncoder().encode(entry);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (name.every((byte, index) => copy[at + 46 + index] === byte))
      view.setUint32(at + offset, value, true);
  }
  return copy;
}
const [SIZE, PACKED, OFFSET] = [24, 20, 42];

describe('a hostile workbook', () => {
  it('that would unpack to a thousand times its size is refused before it is unpacked', () => {
    const bomb = withSheet(' '.repeat(3_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    expect(refusal(bomb)).toBe('packed-too-tightly');
  });

  it('that holds such a file beside its sheets is refused as well', () => {
    const bomb = workbook(
      { Sheet: [['a']] },
      { parts: { 'xl/media/x.bin': new Uint8Array(3_000_000) } },
    );
    expect(refusal(bomb)).toBe('packed-too-tightly');
  });

  it('that declares less than it unpacks to is not read further than declared', () => {
    const honest = withSheet(`<worksheet xmlns="${MAIN}">${' '.repeat(500_000)}</worksheet>`);
    expect(refusal(honest)).toBe('opened');
    expect(refusal(patched(honest, SHEET, SIZE, 1000))).toBe('wrong-part-size');
    expect(refusal(patched(honest, SHEET, SIZE, 600_000))).toBe('wrong-part-size');
  });

  it('whose sizes together are too large is refused', () => {
    const book = workbook({ Sheet: [['a']] });
    expect(refusal(book, { totalBytes: 1000 })).toBe('workbook-too-large');
    expect(refusal(book, { partBytes: 100 })).toBe('workbook-too-large');
    expect(refusal(patched(book, SHEET, SIZE, 0xfffffff0))).toBe('workbook-too-large');
  });

  it('whose files share bytes is refused', () => {
    const book = workbook({ One: [['a']], Two: [['a']] });
    const view = new DataView(book.buffer, book.byteOffset);
    const first = [...book.keys()].find(
      (at) => at < book.length - 4 && view.getUint32(at, true) === 0x02014b50,
    )!;
    const start = view.getUint32(first + OFFSET, true);
    expect(refusal(patched(book, 'xl/worksheets/sheet2.xml', OFFSET, start))).toBe(
      'damaged-workbook',
    );
    expect(refusal(patched(book, SHEET, PACKED, book.length - 500))).toBe('damaged-workbook');
  });

  it('of zip files within a zip file is not unpacked twice', () => {
    expect(refusal(zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.xml': 'x' }) }) }))).toBe(
      'unreadable-kind',
    );
  });

  it('with many files, long names, deep names, or names that lead out is refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`xl/${index}.xml`, '']),
    );
    expect(refusal(workbook({ Sheet: [] }, { parts: many }))).toBe('too-many-parts');
    for (const name of [
      `xl/${'a/'.repeat(500)}b.xml`,
      'x'.repeat(300),
      '../etc/passwd',
      '/etc/passwd',
      'c:\\x',
      'a\nb',
    ]) {
      expect(refusal(workbook({ Sheet: [] }, { parts: { [name]: '' } }))).toBe('odd-part-name');
    }
  });

  it('with a document type, entities of its own, or entities that grow is refused', () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`;
    expect(refusal(withSheet(laughs))).toBe('xml-declaration');
    expect(refusal(withSheet('<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'))).toBe(
      'xml-declaration',
    );
    expect(refusal(sheetData('<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>'))).toBe(
      'xml-declaration',
    );
  });

  it('with cells where no cell can be is refused', () => {
    for (const place of [
      'ZZZ9999999',
      'XFE1',
      'A1048577',
      'A0',
      'A',
      '1',
      'A1B',
      'A999999999999',
    ]) {
      expect(refusal(sheetData(`<row><c r="${place}"><v>1</v></c></row>`))).toBe(
        'damaged-workbook',
      );
    }
    for (const row of ['1048577', '-1', '1e9', 'x', '1.5']) {
      expect(refusal(sheetData(`<row r="${row}"/>`))).toBe('damaged-workbook');
    }
  });

  it('with the last cell of the last row is read, since that is allowed and costs little', () => {
    expect(refusal(sheetData('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toBe(
      'opened',
    );
  });

  it('with more cells, places, elements or depth than are read is refused', () => {
    const rows = Array.from(
      { length: 20 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(refusal(sheetData(rows.join('')), { cells: 19 })).toBe('too-many-cells');
    expect(refusal(sheetData(rows.join('')), { places: 19 * 16_384 })).toBe('too-many-cells');
    expect(refusal(sheetData('<row/>'.repeat(100)), { elements: 90 })).toBe('workbook-too-large');
    expect(refusal(sheetData('<a>'.repeat(100) + '</a>'.repeat(100)))).toBe('damaged-workbook');
  });

  it('that merges everything with everything is refused after a bounded number of steps', () => {
    const merged = Array.from({ length: 300 }, () => 'A1:XFD1000000');
    const rows = Array.from({ length: 300 }, (_, index) => [index]);
    const book = workbook({ Sheet: rows }, { merged: { Sheet: merged } });
    expect(refusal(book)).toBe('opened');
    expect(refusal(book, { places: 10_000 })).toBe('damaged-workbook');
  });

  it('with texts that no cell holds, or more texts than cells could need, is refused', () => {
    expect(refusal(workbook({ Sheet: [['x'.repeat(32_768)]] }))).toBe('cell-too-long');
    expect(refusal(workbook({ Sheet: [['x'.repeat(32_768)]] }, { strings: 'inline' }))).toBe(
      'cell-too-long',
    );
    expect(refusal(sheetData(`<row><c r="A1"><v>${'1'.repeat(40_000)}</v></c></row>`))).toBe(
      'cell-too-long',
    );
    const texts = Array.from({ length: 30 }, (_, index) => [`text ${index}`]);
    expect(refusal(workbook({ Sheet: texts }), { sharedStrings: 20 })).toBe('workbook-too-large');
    const sheets = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`S${index}`, []]));
    expect(refusal(workbook(sheets), { sheets: 4 })).toBe('too-many-sheets');
  });

  it('whose sheets are all one file, unpacked as often, is refused', () => {
    const outline = [1, 2].map((id) => `<sheet name="S${id}" sheetId="${id}" r:id="rId1"/>`);
    const parts = {
      'xl/workbook.xml': `<workbook><sheets>${outline.join('')}</sheets></workbook>`,
    };
    expect(refusal(workbook({ Sheet: [['a']] }, { parts }))).toBe('damaged-workbook');
  });

  it('whose many cells name one long text is refused', () => {
    const rows = Array.from({ length: 30 }, () => ['x'.repeat(1000)]);
    expect(refusal(workbook({ Sheet: rows }), { characters: 29_999 })).toBe('too-many-cells');
    expect(refusal(workbook({ Sheet: rows }), { characters: 30_000 })).toBe('opened');
  });

  it('with half characters and controls shows the sign for these in their place', () => {
    const texts = [
      'a_xD800_b',
      'a_x001B_b',
      'a&#27;b',
      'a\u009Bb',
      'a_xD83D__xDE00_b',
      'a_x000A_b',
    ];
    const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
    const bytes = sheetData(`<row r="1">${cells.join('')}</row>`);
    const opened = openFileSync({ name: 'x.xlsx', bytes });
    const shown = 'a\uFFFDb';
    expect(isRefusal(opened) ? [] : opened.sheets[0]?.rows[0]?.cells).toEqual([
      shown,
      shown,
      shown,
      shown,
      'a\u{1F600}b',
      'a\nb',
    ]);
  });

  it('cut off anywhere is refused', () => {
    const book = workbook({
      Sheet: [
        ['Name of city', 'Example'],
        ['Year', 2020],
      ],
    });
    for (let length = 4; length < book.length; length += 7) {
      expect(refusal(book.slice(0, length))).not.toBe('opened');
    }
  });

  it('with XML that does not close, or a checksum that is wrong, is refused', () => {
    for (const xml of [
      '<worksheet><sheetData>',
      '<a></b>',
      '<a b="',
      '</a>',
      '<',
      '<!-- ',
      '<![CDATA[',
      '< a/>',
    ]) {
      expect(refusal(withSheet(xml))).toBe('damaged-workbook');
    }
    expect(refusal(patched(workbook({ Sheet: [['a']] }), SHEET, 16, 12345))).toBe(
      'damaged-workbook',
    );
  });

  it('with zip64 marks, a password mark, or another packing is refused by name', () => {
    const book = workbook({ Sheet: [['a']] });
    expect(refusal(patched(book, SHEET, 8, 0x00080001))).toBe('password-protected');
    expect(refusal(patched(book, SHEET, 8, 0x000e0000))).toBe('damaged-workbook');
    const large = Uint8Array.from(book);
    new DataView(large.buffer).setUint32(large.length - 6, 0xffffffff, true);
    expect(refusal(large)).toBe('zip64');
  });
});
