import type { Format } from './format-columns.js';
import type { EventFileKind } from './report.js';

/** The columns of the files of events; docs/data/csv-format.md describes each of them. */
export const EVENT_FORMATS: Readonly<Record<EventFileKind, Format>> = {
  events: {
    required: [['id'], ['kind'], ['modified'], ['source_ids']],
    optional: [
      'status',
      'mode',
      'time_zone',
      'days',
      'between_from',
      'between_until',
      'city_id',
      'country',
      'parties',
      'languages',
      'attendance',
      'series_id',
      'series_number',
      'related',
      'website',
      'sequence',
      'note',
      'illustrative',
    ],
    localized: ['name', 'purpose', 'venue', 'place', 'series_name'],
    localizedRequired: ['name'],
  },
  sessions: {
    required: [['event_id'], ['id'], ['kind']],
    optional: [
      'order',
      'day',
      'from',
      'until',
      'start_basis',
      'end_basis',
      'derivation',
      'suggested_from',
      'suggested_until',
      'printed',
      'printed_other',
      'printed_other_zone',
      'printed_length',
      'length_minutes',
      'previous_start',
      'status',
      'track',
      'languages',
      'parties',
    ],
    localized: ['title', 'suggested_reason', 'track_name', 'room', 'note'],
    localizedRequired: [],
  },
  'session-items': {
    required: [['event_id'], ['session_id'], ['id']],
    optional: ['order', 'country', 'partner_id', 'printed_length', 'speaker_partner_id'],
    localized: [
      'title',
      'topic',
      'place',
      'speaker_name',
      'speaker_role',
      'speaker_affiliation',
      'note',
    ],
    localizedRequired: [],
  },
  'agenda-issues': {
    required: [['event_id'], ['code']],
    optional: ['session_id', 'other_id', 'item_id', 'printed'],
    localized: ['text'],
    localizedRequired: [],
  },
  'event-parties': {
    required: [['event_id'], ['role']],
    optional: ['session_id', 'partner_id'],
    localized: ['name'],
    localizedRequired: ['name'],
  },
  'event-attachments': {
    required: [['event_id'], ['kind']],
    optional: ['url', 'language'],
    localized: ['title'],
    localizedRequired: ['title'],
  },
};

/** Columns that tell a file of events whatever it is called; the first that are all there decide. */
export const EVENT_TELLING: readonly (readonly [EventFileKind, readonly string[]])[] = [
  ['agenda-issues', ['event_id', 'code']],
  ['session-items', ['event_id', 'session_id', 'id']],
  ['sessions', ['event_id', 'id', 'kind']],
  ['event-parties', ['event_id', 'role']],
  ['event-attachments', ['event_id', 'kind']],
  ['events', ['id', 'kind', 'modified']],
];
