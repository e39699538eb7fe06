import type { Breakdown } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runFormat } from '../../testing/run-format.js';
import { workbook } from '../../testing/write-workbook.js';
import { damaged, merges, tonnesIn } from '../national/testing/damaged.js';
import { unfccc } from './index.js';
import { bouvetProfile } from './testing/bouvet-profile.js';

describe('national profiles from strangers', () => {
  it('never stop the import, and never become numbers that nobody printed', () => {
    const profile = bouvetProfile();
    let [runs, accepted] = [0, 0];
    fc.assert(
      fc.property(
        damaged(profile['Data_by_sector']!),
        damaged(profile['Data_by_gas']!),
        merges,
        (sectors, gases, ranges) => {
          const sheets = { ...profile, Data_by_sector: sectors, Data_by_gas: gases };
          const bytes = workbook(sheets, { merged: { Data_by_sector: ranges } });
          const { writes } = runFormat(unfccc, { name: 'profile.xlsx', bytes });
          const breakdowns = writes.filter(({ kind }) => kind === 'breakdown');
          runs += 1;
          if (breakdowns.length > 0) accepted += 1;
          const printed = tonnesIn(sectors);
          for (const { body } of breakdowns) {
            for (const { value, keys, note } of (body as unknown as Breakdown).entries) {
              if (value === undefined) expect(keys?.length).toBeGreaterThan(0);
              else if (note === undefined) expect(printed).toContain(Math.round(value));
              else expect(value).not.toBe(0);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(accepted / runs).toBeGreaterThan(0.3);
    expect(accepted / runs).toBeLessThan(0.95);
  });
});
