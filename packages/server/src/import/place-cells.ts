import type { City, Identifier } from '@climate-embed/schema';
import type { RowReader } from './row-reader.js';

/** The position in `lon` and `lat`: both or neither, on the globe. */
export function readPosition(reader: RowReader): City['position'] | undefined {
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

/** What registers call a city or a partner: `cdp:31187; c40:Seoul`. */
export function readIdentifiers(reader: RowReader): Identifier[] | undefined {
  const cell = reader.text('identifiers');
  if (cell === undefined) return undefined;
  const parts = cell.split(';').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .flatMap((part): Identifier[] => {
      const [, system, value] = /^([a-z0-9-]+)\s*:\s*(.+)$/u.exec(part) ?? [];
      if (system !== undefined && value !== undefined) return [{ system, value }];
      const message = `"${part}" is not the name of a register and what it has there.`;
      reader.fail('bad-word', 'identifiers', message, 'cdp:31187; c40:Seoul');
      return [];
    });
}

/** A cell that has a form, as codes of standards do. */
export function readMatching(
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
