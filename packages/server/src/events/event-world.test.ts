import { expect, it } from 'vitest';

import type { EventRecord, SessionRecord } from '../app/records.js';
import { partnerWorld } from '../partners/partner-world.js';
import { bareEvent, sessionOf } from '../testing/fixture-event-records.js';
import { type EventFacts, eventWorld } from './event-world.js';

const SOURCE = {
  id: 'made-up',
  title: { en: 'Made up' },
  publisher: { en: 'The test' },
  licence: 'CC0-1.0',
  retrievedOn: '2026-11-20',
};

const MANY: EventFacts = {
  events: Array.from({ length: 1000 }, (_, n): EventRecord => {
    const day = new Date(Date.UTC(2026, 0, 1 + (999 - n))).toISOString().slice(0, 10);
    return bareEvent(`e-${n}`, [day], { cityId: `city-${n % 2}` }).body as EventRecord;
  }),
  sessions: [sessionOf('e-7', 'talk', 1).body as SessionRecord],
  items: [],
  issues: [],
};

it('puts together only the events that are asked for, and each once', () => {
  const asked: string[] = [];
  const isCity = (id: string): boolean => asked.push(id) > 0;
  const sources = new Map([['made-up', SOURCE]]);
  const world = eventWorld(MANY, {
    sources,
    isCity,
    partners: () => partnerWorld({ partners: [] }, { sources, isCity }),
  });
  expect(world.ids.slice(0, 2)).toEqual(['e-999', 'e-998']);
  expect(world.in('city-1')).toHaveLength(500);
  expect(world.asOf(world.ids)).toBe('2026-11-20');
  expect(asked).toEqual([]);
  expect(world.summary('e-7')).not.toHaveProperty('sessions');
  expect(world.event('e-7')?.sessions).toHaveLength(1);
  expect(world.event('e-7')).toBe(world.event('e-7'));
  expect(asked).toEqual(['city-1']);
  expect(world.ordered).toHaveLength(1000);
  expect(world.ordered).toBe(world.ordered);
  expect(asked).toHaveLength(1000);
});
