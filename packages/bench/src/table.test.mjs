import { describe, expect, it } from 'vitest';
import { markdownTable, textTable } from './table.mjs';

const head = ['page', 'CPU'];
const rows = [
  ['ours', '12 ms'],
  ['static page', '7 ms'],
];

describe('textTable', () => {
  it('lines words up on the left and figures on the right', () => {
    expect(textTable(head, rows).split('\n')).toEqual([
      '  page            CPU',
      '  ───────────   ─────',
      '  ours          12 ms',
      '  static page    7 ms',
    ]);
  });

  it('shows a dash where a figure is missing', () => {
    expect(textTable(head, [['ours']])).toMatch(/ours +–/);
  });

  it('counts a sign outside the Latin letters as one place', () => {
    const lines = textTable(head, [
      ['ours × 100', '1 µs'],
      ['peer', '10 µs'],
    ]).split('\n');
    expect(new Set(lines.map((line) => [...line].length)).size).toBe(1);
  });
});

describe('markdownTable', () => {
  it('aligns figures to the right in the page too', () => {
    expect(markdownTable(head, rows).split('\n')[1]).toBe('| ----------- | ----: |');
  });

  it('has a line for the head, the rule and each row', () => {
    expect(markdownTable(head, rows).split('\n')).toHaveLength(4);
  });
});
