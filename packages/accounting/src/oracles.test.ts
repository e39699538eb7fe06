import { check, progressShape } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { caveatsOn, progressOf } from './index.js';
import { ORACLE_DAY, oracleCities } from './testing/oracle-cities.js';

/** A figure of thousand tonnes as the tables print it. */
const kilotonnes = (tonnes: number | undefined): number => Math.round((tonnes ?? NaN) / 100) / 10;

/*
 * Worked by hand from the published figures: base, target and latest total, then percent achieved, required
 * value, gap and gap percent to the printed precision, and the verdict with its caveats on 1 July 2024.
 */
const worked = [
  ['kobe', 12_392_000, 4_956_800, 8_264_000, 55.52, 8018.4, 245.6, 3.1, 'slightly-off', []],
  ['gwangju', 9_552_000, 5_253_600, 8_819_000, 17.05, 8119.2, 699.8, 8.6, 'off-track', []],
  [
    'incheon',
    66_177_000,
    46_287_000,
    62_650_000,
    17.73,
    61_204.5,
    1445.5,
    2.4,
    'slightly-off',
    ['after-reduction'],
  ],
  [
    'seoul',
    49_445_000,
    29_667_000,
    45_218_000,
    21.37,
    37_578.2,
    7639.8,
    20.3,
    'off-track',
    ['old-data', 'early-estimate'],
  ],
  [
    'toyama',
    4_047_000,
    2_832_900,
    3_612_857,
    35.76,
    3464.2,
    148.6,
    4.3,
    'slightly-off',
    ['old-data', 'basis-unconfirmed'],
  ],
  [
    'kitakyushu',
    16_350_000,
    11_445_000,
    16_777_000,
    -8.71,
    13_995.6,
    2781.4,
    19.9,
    'increasing',
    ['old-data', 'basis-unconfirmed'],
  ],
] as const;

describe('six worked cities', () => {
  for (const [
    id,
    base,
    level,
    latest,
    achieved,
    required,
    gap,
    gapPercent,
    verdict,
    caveats,
  ] of worked)
    it(`${id}: ${verdict}, ${achieved} % achieved`, () => {
      const answer = progressOf(oracleCities[id], { today: ORACLE_DAY });
      expect(answer.target?.id).toBe(`${id}-2030`);
      expect(answer.base?.value).toBe(base);
      expect(answer.working.steps.find((step) => step.id === 'target-value')?.value).toBe(level);
      expect(answer.latest?.value).toBe(latest);
      expect(answer.achievedPercent).toBe(achieved);
      expect(kilotonnes(answer.required)).toBe(required);
      expect(kilotonnes(answer.gap)).toBe(gap);
      expect(Math.round((answer.gapPercent ?? NaN) * 10) / 10).toBe(gapPercent);
      expect(answer.verdict).toBe(verdict);
      expect(answer.reason).toBeUndefined();
      expect(caveatsOn(answer, ORACLE_DAY)).toEqual(caveats);
      expect(check(progressShape, answer)).toEqual([]);
    });

  it('Toyama to the tonne', () => {
    const answer = progressOf(oracleCities.toyama, { today: ORACLE_DAY });
    expect(answer.required).toBe(3_464_232);
    expect(answer.gap).toBe(148_625);
  });

  it('grow old by the reader’s day, and keep their verdict', () => {
    for (const [id, , , , , , , , verdict] of worked) {
      const answer = progressOf(oracleCities[id], { today: '2026-11-21' });
      expect(answer.verdict).toBe(verdict);
      expect(caveatsOn(answer, '2026-11-21').includes('old-data')).toBe(id !== 'kobe');
    }
  });

  it('keep what the sources contradict', () => {
    const differences = (id: keyof typeof oracleCities) =>
      progressOf(oracleCities[id], { today: ORACLE_DAY }).working.differences;
    expect(differences('incheon')).toEqual([
      {
        id: 'target-value',
        printed: 46_287_000,
        computed: 46_257_723,
        unit: 't',
        sourceId: 'incheon-plan',
      },
    ]);
    expect(differences('kitakyushu')).toEqual([
      {
        id: 'self-reported',
        printed: 1.6,
        computed: -8.71,
        unit: '%',
        sourceId: 'kitakyushu-plan',
      },
    ]);
    expect(differences('toyama')).toEqual([
      { id: 'self-reported', printed: 37, computed: 35.76, unit: '%', sourceId: 'toyama-plan' },
    ]);
    expect(differences('kobe')).toEqual([]);
  });

  it('name every source that an input rests on', () => {
    for (const city of Object.values(oracleCities)) {
      const { working, sources } = progressOf(city, { today: ORACLE_DAY });
      const listed = sources.map(({ id }) => id);
      expect(working.inputs.length).toBeGreaterThan(5);
      for (const input of working.inputs) expect(listed).toContain(input.sourceId);
    }
  });
});
