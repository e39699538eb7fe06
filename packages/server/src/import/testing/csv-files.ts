import { readdirSync, readFileSync } from 'node:fs';
import {
  importFilesSync,
  type Imported,
  type ImportFile,
  type ImportReport,
  NOTHING_KNOWN,
} from '../index.js';

const encoder = new TextEncoder();

/** A file out of text. */
export function csv(name: string, text: string): ImportFile {
  return { name, bytes: encoder.encode(text) };
}

/** A file out of a header line and rows that are given by column; cells are quoted where they must be. */
export function table(name: string, rows: readonly Readonly<Record<string, string>>[]): ImportFile {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text: string): string =>
    /[",\n\r;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return csv(name, lines.map((cells) => cells.map(cell).join(',')).join('\n'));
}

/** One city and one source to refer to. */
export const CITY = table('cities.csv', [
  { id: 'kobe', name_en: 'Kobe', country: 'JP', time_zone: 'Asia/Tokyo', unlocode: 'JP UKB' },
]);
export const SOURCE = table('sources.csv', [
  {
    id: 'press',
    title_en: 'Press release',
    publisher_en: 'City',
    licence: 'unknown',
    retrieved_on: '2026-11-21',
    url: 'https://example.org/press',
  },
]);

/** The files of the seed, as they are shipped. */
export function seedFiles(): ImportFile[] {
  const folder = new URL('../../../seed/', import.meta.url);
  return readdirSync(folder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(name, folder))),
  }));
}

/** An import into an empty store. */
export function importAll(...files: ImportFile[]): Imported {
  return importFilesSync(files, NOTHING_KNOWN);
}

/** Issues as `severity code column@row`. */
export function issuesOf(report: ImportReport): string[] {
  return report.issues.map(
    ({ severity, code, column, row }) => `${severity} ${code} ${column}@${row}`,
  );
}

/** Bodies of one kind among the writes of an import. */
export function bodiesOf(result: Imported, kind: string): object[] {
  return result.writes.filter((write) => write.kind === kind).map((write) => write.body);
}
