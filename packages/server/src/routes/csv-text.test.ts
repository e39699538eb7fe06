import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { csvAnswer, csvText } from './csv-text.js';

describe('a table as CSV', () => {
  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1', '=cmd|"x",y'])(
    'gives %j to a spreadsheet as text',
    (text) => {
      const [row] = parse(csvText(['a', 'b'], [[text, -5]]), {
        bom: true,
        columns: true,
        record_delimiter: '\r\n',
      }) as Record<string, string>[];
      expect(row).toEqual({ a: `'${text}`, b: '-5' });
    },
  );

  it.each(['a,b', 'say "no"', 'two\nlines', 'two\r\nlines', "it's", '서울', ''])(
    'gives %j back as it was',
    (text) => {
      const rows = parse(csvText(['a', 'b'], [[text, 'end']]), {
        bom: true,
        record_delimiter: '\r\n',
      }) as string[][];
      expect(rows).toEqual([
        ['a', 'b'],
        [text, 'end'],
      ]);
    },
  );

  it('leaves a cell without a value empty and writes 0 as 0', () => {
    expect(csvText(['a', 'b', 'c'], [[undefined, 0, false]])).toBe('\uFEFFa,b,c\r\n,0,false\r\n');
  });

  it('begins with the mark by which spreadsheets know UTF-8', () => {
    const { body, headers } = csvAnswer(['a'], []).full;
    expect(Array.from(body.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  });
});
