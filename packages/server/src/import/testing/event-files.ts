import type { Imported, ImportFile } from '../index.js';
import { CITY, importAll, SOURCE, table } from './csv-files.js';
import {
  BREAK,
  DOCUMENT,
  EVENT,
  OLD_EVENT,
  PRINTED_PARTY,
  REMARK,
  SECOND_SPEAKER,
  SESSION,
  TALK,
} from './event-rows.js';
import { CITY_PARTNER, PARTNER } from './rows.js';

type Cells = Readonly<Record<string, string>>;

/** The rows of each file of events, all of them good. */
export const EVENT_ROWS = {
  'events.csv': [EVENT, OLD_EVENT],
  'sessions.csv': [SESSION, BREAK],
  'session-items.csv': [TALK, SECOND_SPEAKER],
  'agenda-issues.csv': [REMARK],
  'event-parties.csv': [PRINTED_PARTY],
  'event-attachments.csv': [DOCUMENT],
} as const satisfies Readonly<Record<string, readonly Cells[]>>;

/** What events refer to: a city, a source and two partners. */
export const AROUND: readonly ImportFile[] = [
  CITY,
  SOURCE,
  table('partners.csv', [CITY_PARTNER, PARTNER]),
];

/** An import of all files of events, some of them with other rows. */
export function importEventRows(
  changed: Partial<Record<keyof typeof EVENT_ROWS, readonly Cells[]>> = {},
): Imported {
  const files = Object.entries({ ...EVENT_ROWS, ...changed })
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => table(name, rows));
  return importAll(...AROUND, ...files);
}
