import type { IsoDate } from '@climate-embed/schema';
import type { KnownCity } from '../city-finder.js';
import type { Format, OpenFile } from '../formats/format.js';
import { type Imported, importOpened } from '../import-files.js';
import type { Known } from '../known.js';
import { type NamedBytes, openFileSync } from '../open-file.js';

/** What a test may say about a run. */
export interface RunOptions extends Partial<Known> {
  readonly cities?: readonly KnownCity[];
  readonly today?: IsoDate;
  readonly cityId?: string;
  readonly sourceId?: string;
}

/**
 * Reads one file with one format, as an import would that was told the format: bytes, bytes with a name, or a file
 * that is open already.
 */
export function runFormat(
  format: Format,
  file: OpenFile | NamedBytes | Uint8Array,
  { cities = [], sourceIds = new Set(), inventories = [], today, ...named }: RunOptions = {},
): Imported {
  const name = file instanceof Uint8Array ? 'file' : file.name;
  const opened = file instanceof Uint8Array || 'bytes' in file ? openFileSync(bytesOf(file)) : file;
  return importOpened(
    [{ name, opened }],
    { cities, sourceIds, inventories },
    { ...named, today: today ?? '2026-11-21', format: format.id },
    [format],
  );
}

function bytesOf(file: NamedBytes | Uint8Array): NamedBytes {
  return file instanceof Uint8Array ? { name: 'file', bytes: file } : file;
}
