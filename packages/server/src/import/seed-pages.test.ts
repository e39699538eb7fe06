import { readFileSync, writeFileSync } from 'node:fs';
import type { Declaration, PartnerRecord, Relationship, Source } from '@climate-embed/schema';
import { expect, it } from 'vitest';
import type { EventRecord, SessionRecord } from '../app/records.js';
import { takeSnapshot } from '../app/snapshot.js';
import { createMemoryStore } from '../store/memory/index.js';
import { bodiesOf, importAll, seedFiles } from './testing/csv-files.js';
import {
  cellsOf,
  citiesTable,
  eventsTable,
  partnersTable,
  sourcesTable,
  withTable,
} from './testing/seed-pages.js';

/** `UPDATE_SEED_PAGES=1 npx vitest run packages/server/src/import/seed-pages` writes the tables anew. */
const update = process.env['UPDATE_SEED_PAGES'] === '1';

async function seed() {
  const { writes } = importAll(...seedFiles());
  const store = createMemoryStore();
  await store.write(writes);
  const sources = writes.flatMap(({ kind, body }) => (kind === 'source' ? [body as Source] : []));
  return { cities: takeSnapshot(store.records()).cities.values(), sources };
}

function expectInStep(file: string, table: string): void {
  const url = new URL(`../../../../docs/data/${file}`, import.meta.url);
  const page = readFileSync(url, 'utf8');
  if (update) writeFileSync(url, withTable(page, table));
  else expect(cellsOf(page)).toEqual(cellsOf(table));
}

it('docs/data/sources.md lists the sources of the seed with licence and required wording', async () => {
  expectInStep('sources.md', sourcesTable((await seed()).sources));
});

it('docs/data/cities.md lists the cities of the seed', async () => {
  expectInStep('cities.md', citiesTable((await seed()).cities));
});

it('docs/data/partners.md lists the partners of the seed', () => {
  const seeded = importAll(...seedFiles());
  const table = partnersTable(
    bodiesOf(seeded, 'partner') as PartnerRecord[],
    bodiesOf(seeded, 'relationship') as Relationship[],
    bodiesOf(seeded, 'declaration') as Declaration[],
  );
  expectInStep('partners.md', table);
});

it('docs/data/events.md lists the events of the seed', () => {
  const seeded = importAll(...seedFiles());
  const table = eventsTable(
    bodiesOf(seeded, 'event') as EventRecord[],
    bodiesOf(seeded, 'session') as SessionRecord[],
  );
  expectInStep('events.md', table);
});
