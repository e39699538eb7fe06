import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal, openFile, openFileSync } from './open-file.js';
import { workbook, zip } from './testing/write-workbook.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, 'hex'));
const compound = (mark: string): Uint8Array =>
  Uint8Array.from(
    Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.alloc(600), Buffer.from(mark, 'utf16le')]),
  );

describe('opening a file', () => {
  it('opens a workbook and CSV text by their bytes, whatever their name', async () => {
    const book = await openFile({ name: 'emissions.csv', bytes: workbook({ A: [['x']] }) });
    expect(book).toEqual({
      name: 'emissions.csv',
      kind: 'workbook',
      sheets: [{ name: 'A', rows: [{ row: 1, cells: ['x'] }] }],
    });
    const text = await openFile({ name: 'a.xlsx', bytes: bytesOf('a,b\n\n1,"two\nlines"\n3,\n') });
    expect(text).toMatchObject({ kind: 'text', sheets: [{ name: '' }] });
    expect(isRefusal(text) ? [] : text.sheets[0]!.rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['1', 'two\nlines'] },
      { row: 5, cells: ['3', undefined] },
    ]);
  });

  it.each([
    [
      'an old Excel workbook',
      compound('Workbook'),
      'unreadable-kind',
      /old Excel workbook \(\.xls\)/,
    ],
    ['a workbook with a password', compound('EncryptedPackage'), 'password-protected', /password/],
    ['a web page', bytesOf('\uFEFF \n<html><table><tr><td>1'), 'unreadable-kind', /web page/],
    ['a table without a page', bytesOf('<table border=1>'), 'unreadable-kind', /web page/],
    ['XML', bytesOf('<?xml version="1.0"?><Workbook/>'), 'unreadable-kind', /XML file/],
    ['a PDF', bytesOf('%PDF-1.7'), 'unreadable-kind', /PDF/],
    [
      'an OpenDocument file',
      zip({ mimetype: 'x', 'content.xml': '<a/>' }),
      'unreadable-kind',
      /OpenDocument/,
    ],
    [
      'a binary workbook',
      zip({ '_rels/.rels': '<a/>', 'xl/workbook.bin': 'x' }),
      'unreadable-kind',
      /xlsb/,
    ],
    [
      'a Word document',
      zip({ '_rels/.rels': '<a/>', 'word/document.xml': 'x' }),
      'unreadable-kind',
      /Word/,
    ],
    ['a zip of CSV files', zip({ 'a.csv': 'a,b' }), 'unreadable-kind', /unpack it/],
    ['an empty zip', hex('504b050600000000'), 'unreadable-kind', /empty zip/],
    ['a Hangul document', compound('HwpSummaryInformation'), 'unreadable-kind', /\(\.hwp\)/],
    [
      'a newer Hangul document',
      zip({ mimetype: 'x', 'Contents/section0.xml': '<a/>' }),
      'unreadable-kind',
      /\(\.hwpx\)/,
    ],
    ['an old Word document', compound('WordDocument'), 'unreadable-kind', /\(\.doc\)/],
    ['a photograph', hex('ffd8ffe000104a46'), 'unreadable-kind', /picture/],
    ['gzip', hex('1f8b0800'), 'unreadable-kind', /gzip/],
    ['bytes', hex('00010203'), 'encoding', /not UTF-8/],
    ['an open quote', bytesOf('a,b\n"1,2\n'), 'csv-syntax', /CSV/],
  ])('refuses %s by name, and says what to do', (_what, bytes, refused, message) => {
    const opened = openFileSync({ name: 'x.xlsx', bytes });
    expect(opened).toMatchObject({ refused, message: expect.stringMatching(message) as string });
  });

  it('never fails otherwise, whatever bytes of a workbook are hit', () => {
    const book = workbook({
      A: [
        ['Year', 2020, { formula: 'B1' }],
        [undefined, new Date(0), true],
        ['지역', { runs: ['a', 'b'] }],
      ],
      B: [[{ error: '#N/A' }]],
    });
    let opened = 0;
    let runs = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constant([]),
          fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { maxLength: 2 }),
        ),
        fc.oneof(
          { weight: 5, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.nat(book.length) },
        ),
        (hits, cut) => {
          const harmed = Uint8Array.from(book);
          for (const [place, byte] of hits) harmed[place] = byte;
          const result = openFileSync({ name: 'x', bytes: harmed.slice(0, cut) });
          if (isRefusal(result)) expect(result.message.length).toBeGreaterThan(20);
          else opened += 1;
          runs += 1;
        },
      ),
      { numRuns: 400 },
    );
    expect(opened / runs).toBeGreaterThan(0.3);
    expect(opened / runs).toBeLessThan(0.95);
  });

  it('never fails otherwise, whatever XML a sheet holds', () => {
    const piece = fc.constantFrom(
      '<row r="2">',
      '</row>',
      '<row>',
      '<c r="B2" t="s"><v>0</v></c>',
      '<c><v>1</v></c>',
      '<c t="e"/>',
      '<c r="C9">',
      '</c>',
      '<v>',
      '</v>',
      '<f>A1</f>',
      '<is><t>x</t></is>',
      '&amp;',
      '&#x41;',
      '&#0;',
      '<!-- c -->',
      '<![CDATA[<]]>',
      '<mergeCell ref="A1:B9"/>',
      '<mergeCell ref="x"/>',
      '>',
      '"',
      'text',
      '\u200B',
      '<?pi?>',
      '<a b=\'>\' c="<">',
      '</a>',
    );
    let opened = 0;
    let runs = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const xml = `<worksheet><sheetData>${pieces.join('')}</sheetData></worksheet>`;
        const bytes = workbook({ A: [] }, { parts: { 'xl/worksheets/sheet1.xml': xml } });
        if (!isRefusal(openFileSync({ name: 'x', bytes }))) opened += 1;
        runs += 1;
      }),
      { numRuns: 400 },
    );
    expect(opened / runs).toBeGreaterThan(0.3);
    expect(opened / runs).toBeLessThan(0.95);
  });
});
