import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { importFilesSync, NOTHING_KNOWN } from '../import/index.js';
import { CITY, SOURCE, table } from '../import/testing/csv-files.js';
import { TOTAL } from '../import/testing/rows.js';
import { importPage, PAGE_LANGUAGES } from './import-page.js';
import { runCaptured } from './testing/run-captured.js';

const OPTIONS = { today: '2026-11-21', written: 0, unchanged: 0, nameOf: () => undefined } as const;

const report = (...rows: Readonly<Record<string, string>>[]) =>
  importFilesSync([CITY, SOURCE, table('emissions.csv', rows)], NOTHING_KNOWN).report;

/** What a reader sees, without markup. */
const seen = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/u, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');

describe('the report as a page', () => {
  it('says where, what was found, what was expected, and compares printed and computed totals', () => {
    const page = importPage(
      report(
        { ...TOTAL, value: '12,5' },
        { ...TOTAL, year: 'FY2022', code: 'industry', value: '500' },
        { ...TOTAL, year: 'FY2022', code: 'transport', value: '400' },
        { ...TOTAL, year: 'FY2022', value: '1000' },
        { ...TOTAL, year: 'FY2021', code: 'transport', value: '100' },
      ),
      {
        ...OPTIONS,
        lang: 'en',
        refused: 'errors',
        nameOf: (id) => (id === 'kobe' ? 'Kobe' : undefined),
      },
    );
    const words = seen(page);
    expect(words).toContain('emissions.csv · row 2 · column value');
    expect(words).toContain('Found 12,5 Expected digits with a decimal point');
    expect(words).toContain('1,000,000 900,000 100,000 ✗ differs');
    expect(words).toMatch(/Kobe 2021-04-01 – 2022-03-31 kobe-statistics · total 100,000 computed/);
    expect(words).toMatch(/very large 2021: 100,000 t/);
    expect(words).toContain('Nothing was written.');
  });

  it('speaks Korean, and says in Korean what to do', () => {
    const page = importPage(report({ ...TOTAL, value: '12,5' }), {
      ...OPTIONS,
      lang: 'ko',
      refused: 'dry-run',
    });
    expect(page).toContain('<html lang="ko">');
    expect(seen(page)).toContain('할 일: 쉼표 없이 소수점만 써서 숫자를 적으십시오.');
    expect(seen(page)).toContain('시험 실행입니다');
  });

  it('has all its words in each language', () => {
    const [en, ko] = [PAGE_LANGUAGES['en']!, PAGE_LANGUAGES['ko']!];
    expect(Object.keys(ko)).toEqual(Object.keys(en));
    const folder = new URL('../../../../docs/data/', import.meta.url);
    const codes = readdirSync(folder).flatMap((name) => {
      const page = readFileSync(new URL(name, folder), 'utf8').split('\n## Issues\n')[1] ?? '';
      const rows = page
        .split('\n## ')[0]!
        .split('\n')
        .filter((line) => line.startsWith('| `'));
      return rows.flatMap((row) =>
        [...row.split('|')[1]!.matchAll(/`([a-z0-9-]+)`/gu)].map((match) => match[1]!),
      );
    });
    expect(new Set(codes).size).toBeGreaterThan(90);
    expect(codes.filter((code) => !(code in ko.advice))).toEqual([]);
  });

  it('takes nothing from a file for markup or for a formula', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const { report: hostile } = importFilesSync(
      [
        { name: `${evil}.csv`, bytes: new TextEncoder().encode('a,b\n1,2\n') },
        CITY,
        SOURCE,
        table('emissions.csv', [
          { ...TOTAL, value: '=HYPERLINK("https://example.org")' },
          { ...TOTAL, year: '2020', city_id: evil, unit: '\u202Ekt' },
          { ...TOTAL, year: '2021', scope: '+1' },
        ]),
      ],
      NOTHING_KNOWN,
    );
    const page = importPage(hostile, { ...OPTIONS, lang: 'en', nameOf: () => evil });
    const body = page.replace(/<style>[\s\S]*?<\/style>/u, '');
    expect(body).not.toMatch(/<(img|script|a|link|iframe|svg|object)\b/iu);
    expect(body).not.toMatch(/<[^>]*\son\w+=/iu);
    expect(body).not.toMatch(/>\s*[=@]/u);
    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(body).not.toContain('\u202E');
  });

  it('fetches nothing and needs no script', () => {
    const page = importPage(report(TOTAL), { ...OPTIONS, lang: 'en' });
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|url\(|@import|(src|href)=/u);
  });

  it('shows a bounded number of one sort, and counts the rest', () => {
    const many = Array.from({ length: 260 }, (_, index) => ({
      ...TOTAL,
      code: `total-${index}`,
      value: 'x',
    }));
    const page = importPage(report(...many), { ...OPTIONS, lang: 'en' });
    expect(page.match(/<li>/gu)!.length).toBeLessThan(230);
    expect(seen(page)).toContain('… and 60 more.');
  });
});

describe('climate-embed import', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'climate-embed-page-'));
    for (const { name, bytes } of [CITY, SOURCE, table('emissions.csv', [TOTAL])]) {
      writeFileSync(join(folder, name), bytes);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) =>
    runCaptured(folder, 'import', 'cities.csv', 'sources.csv', 'emissions.csv', ...args);

  it('writes the page beside the report', async () => {
    const { code, out } = await run('--dry-run', '--html', 'report.html', '--lang', 'ko');
    expect([code, out.includes('dry run')]).toEqual([0, true]);
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(seen(page)).toContain('아무것도 저장하지 않았습니다');
    // The city has no Korean name: its English one stands in.
    expect(seen(page)).toContain('Kobe 2023-04-01');
  });

  it('says which formats and languages there are, and where the page cannot be written', async () => {
    expect((await run('--format', 'excel')).err).toMatch(/There are: csv, ecrf, c40/);
    expect((await run('--lang', 'fr')).err).toMatch(/There are: en, ko/);
    expect((await run('--dry-run', '--html', 'none/report.html')).err).toMatch(/cannot be written/);
  });

  it('names a city or a source that is not known', async () => {
    writeFileSync(join(folder, 'table.csv'), 'a,b\n1,2\n');
    const { code, out } = await runCaptured(folder, 'import', 'table.csv');
    expect(code).toBe(1);
    expect(out).toMatch(/No format recognises this file.*found "a, b", expected csv, ecrf/);
  });
});
