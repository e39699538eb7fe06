import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import type { Inventory } from '@climate-embed/schema';

import {
  type FormatId,
  FORMATS_OF_OTHERS,
  type ImportFile,
  importFiles,
  type ImportReport,
  type Known,
  type KnownCity,
  type KnownEvent,
  type KnownPartner,
  type KnownSession,
} from '../import/index.js';
import { ConflictError } from '../store/conflict-error.js';
import type { RecordKind, RecordWrite, Store, StoredRecord } from '../store/store.js';
import { CommandError } from './command-error.js';
import { defineCommand } from './command.js';
import { importPage, PAGE_LANGUAGES } from './import-page.js';
import { reportText } from './import-report.js';
import type { Io } from './io.js';
import { withoutStaleTotals } from './stale-totals.js';
import { DEFAULT_DATABASE, openDatabase } from './open-database.js';

const MEGABYTE = 1024 * 1024;
/** The largest file taken, in bytes. */
const FILE_LIMIT = 64 * MEGABYTE;

const FORMAT_IDS: readonly FormatId[] = ['csv', ...FORMATS_OF_OTHERS.map(({ id }) => id)];

interface Outcome {
  /** The change number, where anything was written. */
  readonly change?: number;
  readonly written: number;
  /** Those of them that took the place of an earlier reading. */
  readonly replaced?: number;
  /** Records that stand in the database exactly as in the files. */
  readonly unchanged: number;
  /** Why nothing was written, where nothing was. */
  readonly refused?: 'errors' | 'dry-run';
}

function readFiles(names: readonly string[], { cwd }: Io): ImportFile[] {
  const files = names.map((name): ImportFile | string => {
    const path = resolve(cwd, name);
    try {
      const stat = statSync(path);
      const { size } = stat;
      if (stat.isDirectory()) return `${name} is a folder. Name the files in it.`;
      // A device or a pipe has no size that could be looked at first.
      if (!stat.isFile()) return `${name} is no ordinary file. Save what it gives in one first.`;
      if (size > FILE_LIMIT)
        return `${name} has ${Math.ceil(size / MEGABYTE)} MB; ${FILE_LIMIT / MEGABYTE} MB are the most. Import it in parts.`;
      return { name: basename(name), bytes: new Uint8Array(readFileSync(path)) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return `${name} cannot be read: ${code === 'ENOENT' ? 'it does not exist' : code}.`;
    }
  });
  const failed = files.filter((file) => typeof file === 'string');
  if (failed.length > 0) throw new CommandError(failed.join('\n'));
  return files as ImportFile[];
}

const keyOf = ({ kind, id }: { kind: RecordKind; id: string }): string => `${kind} ${id}`;

/** The writes that change something, each on top of the version that was looked at. */
function changes(writes: readonly RecordWrite[], records: readonly StoredRecord[]): RecordWrite[] {
  const stored = new Map(records.map((record) => [keyOf(record), record]));
  return writes.flatMap((write) => {
    const record = stored.get(keyOf(write));
    if (record && JSON.stringify(record.body) === JSON.stringify(write.body)) return [];
    return [{ ...write, expect: record?.version ?? 0 }];
  });
}

/** What a file may refer to, and be compared with. */
function knownFrom(records: readonly StoredRecord[]): Known {
  const bodies = (kind: RecordKind): readonly object[] =>
    records.filter((record) => record.kind === kind).map(({ body }) => body);
  const idsOf = (kind: RecordKind): ReadonlySet<string> =>
    new Set(records.flatMap((record) => (record.kind === kind ? [record.id] : [])));
  return {
    cities: bodies('city') as KnownCity[],
    sourceIds: idsOf('source'),
    inventories: bodies('inventory') as Inventory[],
    partners: bodies('partner') as KnownPartner[],
    events: bodies('event') as KnownEvent[],
    sessions: bodies('session') as KnownSession[],
    itemIds: idsOf('session-item'),
  };
}

function oneOf<Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const word = words.find((each) => each === value);
  if (value === undefined || word !== undefined) return word;
  const said = `--${option} ${JSON.stringify(value)} is not known. There are: ${words.join(', ')}.`;
  throw new CommandError(said, 2);
}

/** Names of the cities that were known and of those that were read. */
function namesIn(
  lang: string,
  { cities }: Known,
  writes: readonly RecordWrite[],
): (cityId: string) => string | undefined {
  const read = writes.filter(({ kind }) => kind === 'city').map(({ body }) => body as KnownCity);
  const names = new Map([...cities, ...read].map(({ id, name }) => [id, name[lang] ?? name['en']]));
  return (cityId) => names.get(cityId);
}

function writePage(name: string, page: string, { cwd }: Io): void {
  try {
    writeFileSync(resolve(cwd, name), page);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(`${name} cannot be written: ${code}.`);
  }
}

function failed({ issues }: ImportReport): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

async function write(store: Store, writes: readonly RecordWrite[]): Promise<number> {
  try {
    return await store.write(writes);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    throw new CommandError(
      `${error.message} Somebody else wrote at the same time; nothing of this import was written.`,
    );
  } finally {
    await store.close();
  }
}

function outcomeText(
  { written, replaced = 0, unchanged, refused }: Outcome,
  place: string,
): string {
  if (refused === 'errors')
    return 'Nothing was written. Put the errors right, or take the good rows with --accept-partial.';
  if (refused === 'dry-run') return 'Nothing was written: this was a dry run.';
  const records = written === 1 ? '1 record' : `${written} records`;
  const instead = replaced > 0 ? ` (${replaced} in place of what stood there)` : '';
  return `${records} written to ${place}${instead}, ${unchanged} stood there already.`;
}

/** `climate-embed import`: all rows or none. */
export const importCommand = defineCommand({
  name: 'import',
  summary: 'Read CSV files and workbooks into the database',
  usage: 'import <files...> [options]',
  options: {
    db: { type: 'string', value: '<file>', default: DEFAULT_DATABASE, help: 'The database file' },
    'accept-partial': { type: 'boolean', help: 'Write the good rows even if there are bad ones' },
    'dry-run': { type: 'boolean', help: 'Report only; write nothing' },
    json: { type: 'boolean', help: 'Report as JSON' },
    html: { type: 'string', value: '<file>', help: 'Write the report as a page, too' },
    lang: { type: 'string', value: '<ko|en>', default: 'en', help: 'Language of that page' },
    format: {
      type: 'string',
      value: '<id>',
      help: `Format of the files: ${FORMAT_IDS.join(', ')}`,
    },
    city: { type: 'string', value: '<id>', help: 'City of all figures, where a file names none' },
    source: {
      type: 'string',
      value: '<id>',
      help: 'Source of all figures, in place of the file itself',
    },
  },
  run: async (values, names, io) => {
    if (names.length === 0) {
      throw new CommandError(
        'Which files? climate-embed import cities.csv sources.csv targets.csv emissions.csv',
        2,
      );
    }
    const format = oneOf('format', values.format, FORMAT_IDS);
    const lang = oneOf('lang', values.lang, Object.keys(PAGE_LANGUAGES)) ?? 'en';
    const files = readFiles(names, io);
    // Looked at first and made only when there is something to write: a bad file leaves no empty database behind.
    const looked = openDatabase(values.db, io, 'look');
    const records = looked.store.records();
    await looked.store.close();
    const known = knownFrom(records);
    const today = new Date().toISOString().slice(0, 10);
    const imported = await importFiles(files, known, {
      today,
      format,
      cityId: values.city,
      sourceId: values.source,
    });
    const { writes, issues } = withoutStaleTotals(imported.writes, records);
    const report = { ...imported.report, issues: [...imported.report.issues, ...issues] };
    const changed = changes(writes, records);
    const replaced = changed.filter(({ expect }) => expect !== 0).length;
    const unchanged = writes.length - changed.length;

    let outcome: Outcome;
    if (failed(report) && !values['accept-partial'])
      outcome = { written: 0, unchanged, refused: 'errors' };
    else if (values['dry-run']) outcome = { written: 0, unchanged, refused: 'dry-run' };
    else if (changed.length === 0) outcome = { written: 0, unchanged };
    else {
      const change = await write(openDatabase(values.db, io, 'make').store, changed);
      outcome = { change, written: changed.length, replaced, unchanged };
    }
    if (values.html !== undefined) {
      const nameOf = namesIn(lang, known, writes);
      writePage(values.html, importPage(report, { lang, today, ...outcome, nameOf }), io);
    }
    io.out(
      values.json
        ? JSON.stringify({ ...report, outcome }, undefined, 2)
        : `${reportText(report)}\n\n${outcomeText(outcome, looked.place)}`,
    );
    return failed(report) && outcome.refused !== undefined ? 1 : 0;
  },
});
