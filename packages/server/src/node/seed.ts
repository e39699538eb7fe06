import { readFileSync } from 'node:fs';

import { importFilesSync, NOTHING_KNOWN } from '../import/index.js';
import { ConflictError } from '../store/conflict-error.js';
import type { RecordWrite, Store, StoredRecord } from '../store/store.js';

/** Owner of the records that came with the program. Whoever edits one becomes its owner. */
export const SEED_OWNER = 'seed';

/** What seeding did, in records. */
export interface SeedResult {
  readonly added: number;
  /** Untouched records whose shipped version has changed. */
  readonly updated: number;
  /** Records that somebody edited: left as they are. */
  readonly kept: number;
  readonly unchanged: number;
  /** Records of an earlier version's data that is no longer shipped: left as they are. */
  readonly dropped: number;
}

const FILES = [
  'sources.csv',
  'cities.csv',
  'emissions.csv',
  'targets.csv',
  'partners.csv',
  'profiles.csv',
  'relationships.csv',
  'declarations.csv',
  'events.csv',
  'sessions.csv',
  'session-items.csv',
  'agenda-issues.csv',
  'event-parties.csv',
  'event-attachments.csv',
];
const ATTEMPTS = 3;

/**
 * Reads the shipped data through the importer.
 *
 * @throws Error when a shipped file is missing or has an error: a defect of the package.
 */
export function readSeed(): RecordWrite[] {
  const files = FILES.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(`../../seed/${name}`, import.meta.url))),
  }));
  const { writes, report } = importFilesSync(files, NOTHING_KNOWN, { owner: SEED_OWNER });
  const error = report.issues.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`The shipped ${error.file}, line ${error.row}: ${error.message}`);
  return writes;
}

function sameBody(write: RecordWrite, record: StoredRecord): boolean {
  return JSON.stringify(write.body) === JSON.stringify(record.body);
}

function sort(seed: readonly RecordWrite[], records: readonly StoredRecord[]) {
  const keyOf = ({ kind, id }: RecordWrite | StoredRecord): string => `${kind} ${id}`;
  const stored = new Map(records.map((record) => [keyOf(record), record]));
  const shipped = new Set(seed.map(keyOf));
  const writes: RecordWrite[] = [];
  const dropped = records.filter(
    (record) => record.owner === SEED_OWNER && !shipped.has(keyOf(record)),
  ).length;
  const result = { added: 0, updated: 0, kept: 0, unchanged: 0, dropped };
  for (const write of seed) {
    const record = stored.get(keyOf(write));
    if (!record) result.added++;
    else if (record.owner !== SEED_OWNER) result.kept++;
    else if (sameBody(write, record)) result.unchanged++;
    else result.updated++;
    if (!record || (record.owner === SEED_OWNER && !sameBody(write, record)))
      writes.push({ ...write, expect: record?.version ?? 0 });
  }
  return { writes, result };
}

/**
 * Brings the shipped data into a store: adds what is missing, updates what nobody touched, and leaves alone what
 * somebody edited. Done twice it changes nothing.
 */
export async function seedStore(
  store: Store,
  seed: readonly RecordWrite[] = readSeed(),
): Promise<SeedResult> {
  for (let attempt = 1; ; attempt++) {
    const { writes, result } = sort(seed, store.records());
    try {
      await store.write(writes);
      return result;
    } catch (error) {
      // Another process seeded or edited in between: look again at what is there now.
      if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;
    }
  }
}
