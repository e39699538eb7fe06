import { EVENT_KINDS, EVENT_MODES, EVENT_STATUSES } from '@climate-embed/schema';
import type { EventRecord } from '../app/records.js';
import {
  readDays,
  readEventParties,
  readLanguages,
  readModified,
  readRelated,
  readWhole,
  readZone,
} from './event-cells.js';
import {
  readForeign,
  readForeignTexts,
  readSpan,
  refuseTurned,
  requireForeignTexts,
} from './foreign-cells.js';
import { readMatching } from './place-cells.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

/**
 * A row of events.csv as the record it describes, or undefined where it is refused. Its attachments and the parties with
 * names of their own stand in other files; whether related events are known is looked at later.
 */
export function readEvent(reader: RowReader, references: References): EventRecord | undefined {
  refuseTurned(reader);
  const days = readDays(reader, 'days');
  const body = {
    id: reader.id(),
    kind: reader.required('kind') && reader.word('kind', EVENT_KINDS),
    name: requireForeignTexts(reader, 'name', 'name'),
    status: reader.word('status', EVENT_STATUSES) ?? 'confirmed',
    mode: reader.word('mode', EVENT_MODES),
    timeZone: readZone(reader, 'time_zone'),
    days,
    between: readBetween(reader, days),
    venue: readForeignTexts(reader, 'venue', 'name'),
    place: readForeignTexts(reader, 'place', 'name'),
    cityId: reader.text('city_id') === undefined ? undefined : references.city(reader),
    country: readMatching(reader, 'country', /^[A-Z]{2}$/u, 'ISO 3166-1 alpha-2, like KR'),
    parties: readEventParties(reader, references),
    languages: readLanguages(reader, 'languages') ?? [],
    illustrative: reader.flag('illustrative') || undefined,
    purpose: readForeignTexts(reader, 'purpose', 'description'),
    attendance: readWhole(reader, 'attendance', 1),
    series: readSeries(reader),
    related: readRelated(reader),
    attachments: [],
    website: readForeign(reader, 'website', 'address') && reader.url('website'),
    sequence: readWhole(reader, 'sequence', 0) ?? 0,
    modified: readModified(reader, 'modified'),
    sourceIds: references.sources(reader),
    note: readForeign(reader, 'note', 'line'),
  };
  return reader.failed ? undefined : (present(body) as EventRecord);
}

/** Between which dates an event was whose days are not known. */
function readBetween(reader: RowReader, days: readonly string[]): EventRecord['between'] {
  const [from, until] = readSpan(reader, 'between_from', 'between_until');
  if (from === undefined && until === undefined) return undefined;
  if (days.length === 0) return present({ from, until });
  const column = from === undefined ? 'between_until' : 'between_from';
  const message = `The days are known: "${column}" is for events whose days are not.`;
  return reader.fail('bad-date', column, message, 'an empty cell, or no days');
}

function readSeries(reader: RowReader): EventRecord['series'] {
  const name = readForeignTexts(reader, 'series_name', 'name');
  const number = readWhole(reader, 'series_number', 1);
  const id = reader.text('series_id') === undefined ? undefined : reader.id('series_id');
  if (id !== undefined && name) return present({ id, name, number });
  if (id === undefined && !name && number === undefined) return undefined;
  const column = name ? 'series_id' : 'series_name_en';
  const message = 'A series needs an id and a name.';
  return reader.fail('missing-value', column, message, 'series_id and series_name_<language>');
}
