import type { SessionRecord } from '../app/records.js';
import type { RowReader } from './row-reader.js';

/** A session that was read, with its row. */
export interface ReadSession {
  readonly record: SessionRecord;
  readonly reader: RowReader;
}

/**
 * A track has one name: it is needed once, on any row, and a second one is an error.
 *
 * @param refused rows of sessions that could not be read: they may hold the name.
 */
export function checkTracks(
  sessions: readonly ReadSession[],
  refused: readonly RowReader[] = [],
): void {
  const named = new Map<string, { readonly name: string; readonly line: number }>();
  const keyOf = ({ eventId, trackId = '' }: SessionRecord): string => `${eventId}/${trackId}`;
  for (const { record, reader } of sessions) {
    if (record.trackName === undefined) continue;
    const name = JSON.stringify(record.trackName);
    const first = named.get(keyOf(record));
    if (!first) named.set(keyOf(record), { name, line: reader.row.line });
    else if (first.name !== name) {
      const message = `The track "${record.trackId}" has another name on line ${first.line}. Keep one.`;
      reader.fail('inconsistent', 'track', message, 'one name for each track of an event');
    }
  }
  const perhaps = new Set(refused.map((row) => `${row.text('event_id')}/${row.text('track')}`));
  for (const { record, reader } of sessions) {
    const key = keyOf(record);
    if (record.trackId === undefined || named.has(key) || perhaps.has(key)) continue;
    const message = `The track "${record.trackId}" has no name. Write it on one of its rows.`;
    reader.fail('missing-value', 'track_name_en', message, 'text in one track_name_<language>');
  }
}
