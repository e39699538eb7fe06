import type { City, Identifier } from '@climate-embed/schema';
import type { CityRecord } from '../app/records.js';
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
    country: matching(reader, 'country', /^[A-Z]{2}$/u, 'ISO 3166-1 alpha-2, like KR', true),
    position: position(reader),
    subdivision: matching(
      reader,
      'subdivision',
      /^[A-Z]{2}-[A-Z0-9]{1,3}$/u,
      'ISO 3166-2, like KR-28',
    ),
    unlocode: matching(reader, 'unlocode', /^[A-Z]{2} ?[A-Z2-9]{3}$/u, 'UN/LOCODE, like KR INC'),
    wikidata: matching(reader, 'wikidata', /^Q[1-9]\d*$/u, 'a Wikidata item, like Q20934'),
    identifiers: identifiers(reader),
    timeZone: matching(
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

function position(reader: RowReader): City['position'] | undefined {
  const longitude = reader.number('lon');
  const latitude = reader.number('lat');
  if (reader.text('lon') === undefined && reader.text('lat') === undefined) return undefined;
  if (longitude === undefined || latitude === undefined) {
    return reader.fail('missing-value', 'lon', 'A position needs lon and lat.', 'both or neither');
  }
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    const found = `${longitude}, ${latitude}`;
    const message = 'The position is not on the globe. Are lon and lat exchanged?';
    return reader.fail('bad-number', 'lat', message, 'lon -180 to 180, lat -90 to 90', found);
  }
  return { longitude, latitude };
}

/** What registers call the city: `cdp:31187; c40:Seoul`. */
function identifiers(reader: RowReader): Identifier[] | undefined {
  const cell = reader.text('identifiers');
  if (cell === undefined) return undefined;
  const parts = cell.split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .flatMap((part): Identifier[] => {
      const [, system, value] = /^([a-z0-9-]+)\s*:\s*(.+)$/u.exec(part) ?? [];
      if (system !== undefined && value !== undefined) return [{ system, value }];
      const message = `"${part}" is not the name of a register and what it calls the city.`;
      reader.fail('bad-word', 'identifiers', message, 'cdp:31187; c40:Seoul');
      return [];
    });
}

function matching(
  reader: RowReader,
  column: string,
  form: RegExp,
  expected: string,
  required = false,
): string | undefined {
  const cell = required ? reader.required(column) : reader.text(column);
  if (cell === undefined || form.test(cell)) return cell;
  const message = `"${cell}" does not have the form of a ${column}.`;
  return reader.fail('bad-word', column, message, expected);
}
