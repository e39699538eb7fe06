import { events as list, event as one, type Event, type EventPage } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { createApp } from '../app/index.js';
import type { RecordWrite } from '../store/store.js';
import { createMemoryStore } from '../store/memory/index.js';
import { type ImportFile, importFilesSync } from './index.js';
import { importAll, issuesOf, seedFiles, table } from './testing/csv-files.js';
import { AROUND, EVENT_ROWS } from './testing/event-files.js';
import { eventTables } from './testing/event-tables.js';

const OF_EVENTS = new Set(['event', 'session', 'session-item', 'agenda-issue']);

/** All events as the API gives them. */
async function eventsFrom(writes: readonly RecordWrite[]): Promise<Event[]> {
  const store = createMemoryStore();
  await store.write(writes);
  const app = createApp({ store, now: () => Date.parse('2026-11-22T00:00:00Z') });
  const ask = async (path: string): Promise<unknown> => {
    const answer = await app.fetch(new Request(`https://example.org${path}`));
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.json();
  };
  const { items } = (await ask(list.path)) as EventPage;
  return Promise.all(items.map(({ id }) => ask(one.path.replace('{event}', id)) as Promise<Event>));
}

/** What is said in a document, whatever the order of its members. */
function canonical(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(canonical);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return members.map(([member, inner]) => [member, canonical(inner)]);
}

/** Records of events by kind and id, but for the numbers by which remarks are called. */
function said(writes: readonly RecordWrite[]): string[] {
  return writes
    .filter(({ kind }) => OF_EVENTS.has(kind))
    .map(({ kind, id, body }) => [
      kind,
      kind === 'agenda-issue' ? id.split('/')[0] : id,
      canonical(body),
    ])
    .map((record) => JSON.stringify(record))
    .sort();
}

describe('what the API tells of events', () => {
  const files: readonly (readonly [string, readonly ImportFile[]])[] = [
    ['the seed', seedFiles()],
    [
      'rows that say everything',
      [...AROUND, ...Object.entries(EVENT_ROWS).map(([name, rows]) => table(name, rows))],
    ],
  ];

  it.each(files)('of %s imports again as it was', async (_name, given) => {
    const { writes } = importAll(...given);
    const ids = (kind: string): string[] =>
      writes.flatMap((write) => (write.kind === kind ? [write.id] : []));
    const known = {
      cities: ids('city').map((id) => ({ id, name: {}, country: 'KR' })),
      sourceIds: new Set(ids('source')),
      partners: ids('partner').map((id) => ({ id })),
    };
    const again = importFilesSync(eventTables(await eventsFrom(writes)), known);
    expect(issuesOf(again.report)).toEqual([]);
    expect(said(again.writes)).toEqual(said(writes));
  });
});
