import type { CityRecord } from '../app/records.js';
import { readIdentifiers, readMatching, readPosition } from './place-cells.js';
import { present } from './present.js';
import type { RowReader } from './row-reader.js';

/** A row of cities.csv as the record it describes, or undefined where it is refused. */
export function readCity(reader: RowReader): CityRecord | undefined {
  const name = reader.localized('name');
  if (!name) {
    reader.fail('missing-value', 'name_en', 'The city has no name.', 'a name in one language');
  }
  const body = {
    id: reader.id(),
    name,
    country: readMatching(reader, 'country', /^[A-Z]{2}$/u, 'ISO 3166-1 alpha-2, like KR', true),
    position: readPosition(reader),
    subdivision: readMatching(
      reader,
      'subdivision',
      /^[A-Z]{2}-[A-Z0-9]{1,3}$/u,
      'ISO 3166-2, like KR-28',
    ),
    unlocode: readMatching(
      reader,
      'unlocode',
      /^[A-Z]{2} ?[A-Z2-9]{3}$/u,
      'UN/LOCODE, like KR INC',
    ),
    wikidata: readMatching(reader, 'wikidata', /^Q[1-9]\d*$/u, 'a Wikidata item, like Q20934'),
    identifiers: readIdentifiers(reader),
    timeZone: readMatching(
      reader,
      'time_zone',
      /^[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/u,
      'an IANA time zone, like Asia/Seoul',
      true,
    ),
    note: reader.text('note'),
  };
  return reader.failed ? undefined : (present(body) as CityRecord);
}
