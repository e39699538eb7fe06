import { describe, expect, it } from 'vitest';
import { listedCodes, reportedCodes } from '../testing/issue-codes.js';

describe('docs/data/korea.md', () => {
  it('lists the codes that the importer reports, and no others', () => {
    const reported = ['./', '../national/'].flatMap((folder) => [
      ...reportedCodes(new URL(folder, import.meta.url)),
    ]);
    expect(new Set(reported)).toEqual(listedCodes('korea.md'));
    expect(reported.length).toBeGreaterThan(15);
  });
});
