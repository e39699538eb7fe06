import { readFileSync } from 'node:fs';

import { CAVEATS, REASONS, VERDICTS, type Progress, type SeriesPoint } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { caveatsOn, progressOf } from './index.js';
import { ORACLE_DAY, oracleCities } from './testing/oracle-cities.js';

const page = readFileSync(new URL('../../../docs/method.md', import.meta.url), 'utf8');

/** The cells of every table row of the page. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const grouped = (value: number): string => {
  const [whole = '', decimals] = Math.abs(value).toString().split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '');
  return value < 0 ? `−${digits}` : digits;
};
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
const kilotonnes = (tonnes: number): string => grouped(oneDecimal(tonnes / 1000));
const inYear = ({ value, year, fiscal }: Pick<SeriesPoint, 'value' | 'year' | 'fiscal'>): string =>
  `${kilotonnes(value)} (${fiscal ? 'FY' : ''}${year})`;
const words = (text: string): string => text.replaceAll('-', ' ');

const levelOf = ({ working }: Progress): number =>
  working.steps.find(({ id }) => id === 'target-value')!.value;

describe('the method page', () => {
  for (const city of Object.values(oracleCities)) {
    const name = city.name.en ?? '';
    it(`prints for ${name} what the method gives`, () => {
      const answer = progressOf(city, { today: ORACLE_DAY });
      const { target, base, latest } = answer;
      expect(rows.find(([first]) => first === name)).toEqual([
        name,
        inYear(base!),
        inYear({
          value: levelOf(answer),
          year: target!.targetYear,
          fiscal: target!.baseFiscal ?? false,
        }),
        inYear(latest!),
        `${grouped(answer.achievedPercent!)} %`,
        kilotonnes(answer.required!),
        `+${kilotonnes(answer.gap!)} (${oneDecimal(answer.gapPercent!)} %)`,
        words(answer.verdict),
        caveatsOn(answer, ORACLE_DAY).map(words).join(', '),
      ]);
    });
  }

  it('prints Kobe’s steps', () => {
    const kobe = progressOf(oracleCities.kobe, { today: ORACLE_DAY });
    const printed = (start: string): string | undefined =>
      page
        .split('\n')
        .find((line) => line.startsWith(start) && / = [\d.,]+( %)?$/.test(line))
        ?.split(' = ')
        .at(-1);
    expect(printed('ET ')).toBe(kilotonnes(levelOf(kobe)));
    expect(printed('E* ')).toBe(kilotonnes(kobe.required!));
    expect(printed('gap ')).toBe(kilotonnes(kobe.gap!));
    expect(printed('achieved ')).toBe(`${grouped(kobe.achievedPercent!)} %`);
  });

  it('names the method, its tolerance, and what the cities reported of themselves', () => {
    const { working } = progressOf(oracleCities.kobe, { today: ORACLE_DAY });
    expect(page).toContain(`\`${working.method}\``);
    expect(page).toContain(`<span id="tolerance">${working.tolerancePercent} %</span>`);
    const text = page.replace(/\s+/g, ' ');
    const reported = (id: 'kitakyushu' | 'toyama') =>
      progressOf(oracleCities[id], { today: ORACLE_DAY }).working.differences[0]!;
    const { printed, computed } = reported('kitakyushu');
    expect(text).toContain(
      `reported ${printed} % achieved where its figures give ${grouped(computed)} %`,
    );
    expect(text).toContain(
      `reported ${reported('toyama').printed} % against ${grouped(reported('toyama').computed)} %`,
    );
  });

  it('explains every verdict, reason and caveat of the contract', () => {
    const explained = rows.map(([first]) => first);
    for (const word of [...VERDICTS, ...REASONS, ...CAVEATS])
      if (word !== 'not-assessable') expect(explained).toContain(words(word));
  });
});
