import { files } from '@climate-embed/schema';
import { beforeAll, describe, expect, it } from 'vitest';

import { openTestApp } from '../testing/test-app.js';
import { eventFileAddresses } from './event-file-addresses.js';
import type { Exported } from './walk.js';

let written: readonly Exported[];
beforeAll(async () => {
  const { app } = await openTestApp();
  written = [...eventFileAddresses(app)];
});

const LANGUAGES = 6;

describe('the calendars of an export', () => {
  it('are each written once, of every address of the table', () => {
    const paths = written.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const calendars = Object.values(files).filter(({ format }) => /^(ics|jsonld)$/.test(format));
    expect(calendars).toHaveLength(11);
    for (const { path } of calendars) {
      const pattern = new RegExp(`^${path.replace(/{\w+}/g, '[^/]+').replaceAll('.', '\\.')}$`);
      expect([path, paths.some((one) => pattern.test(one))]).toEqual([path, true]);
    }
  });

  it('leave out what has no day, partners and cities without events, and nothing else', () => {
    const has = (path: string): boolean => written.some((one) => one.path === path);
    expect(has('/v1/events/coast-call.ics')).toBe(false);
    expect(has('/v1/events/coast-call.jsonld')).toBe(true);
    expect(has('/v1/events/of/delta-lab.ics')).toBe(false);
    // All; 2 partners and a city; 4 events with days, 9 sessions with a start; each without a language too.
    const calendars = 1 + (2 + 1) + 4 + 9;
    const sessions = written.filter(({ path }) => /^\/v1\/events\/.*\/sessions\//.test(path));
    expect(sessions.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/v1/events/coast-forum/sessions/lunch.ics']),
    );
    expect(written).toHaveLength(calendars * (1 + LANGUAGES) + 5);
  });
});
