import {
  PARTNER_KINDS,
  type PartnerRecord,
  PRECISIONS,
  RESERVED_PARTNER_IDS,
  TEXT_LIMITS,
  TOPICS,
} from '@climate-embed/schema';
import {
  readForeign,
  readForeignTexts,
  readList,
  readPartialDate,
  readWords,
  refuseTurned,
  requireForeignTexts,
} from './foreign-cells.js';
import { readIdentifiers, readMatching, readPosition } from './place-cells.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

/**
 * A row of partners.csv as the record it describes, or undefined where it is refused. Whether its parent is known is
 * looked at later, when all partners have been read.
 */
export function readPartner(reader: RowReader, references: References): PartnerRecord | undefined {
  refuseTurned(reader);
  const body = {
    id: readPartnerId(reader),
    kind: reader.required('kind') && reader.word('kind', PARTNER_KINDS),
    name: requireForeignTexts(reader, 'name', 'name'),
    acronym: readForeign(reader, 'acronym', 'name'),
    country: readMatching(reader, 'country', /^[A-Z]{2}$/u, 'ISO 3166-1 alpha-2, like KR'),
    cityId: reader.text('city_id') === undefined ? undefined : references.city(reader),
    position: readPosition(reader),
    precision: reader.word('precision', PRECISIONS),
    parentId: reader.text('parent_id'),
    seat: readForeignTexts(reader, 'seat', 'name'),
    areaServed: readAreas(reader),
    founded: readPartialDate(reader, 'founded'),
    description: readForeignTexts(reader, 'description', 'description'),
    topics: readWords(reader, 'topics', TOPICS),
    identifiers: readForeign(reader, 'identifiers', 'address') && readIdentifiers(reader),
    website: readForeign(reader, 'website', 'address') && reader.url('website'),
    sourceIds: references.sources(reader),
    note: readForeign(reader, 'note', 'line'),
    illustrative: reader.flag('illustrative') || undefined,
  };
  checkPlace(reader, body);
  return reader.failed ? undefined : (present(body) as PartnerRecord);
}

function readPartnerId(reader: RowReader): string | undefined {
  const id = reader.id();
  if (id === undefined || !(RESERVED_PARTNER_IDS as readonly string[]).includes(id)) return id;
  const message = `"${id}" stands for something else where the id of a partner is expected.`;
  return reader.fail('bad-id', 'id', message, 'another id');
}

/** Codes and names are of others alike. */
function readAreas(reader: RowReader): string[] | undefined {
  if (readForeign(reader, 'area_served', 'description') === undefined) return undefined;
  const areas = readList(reader, 'area_served');
  const long = areas?.find((area) => area.length > TEXT_LIMITS.name);
  if (long === undefined) return areas;
  const message = `An area has ${long.length} characters; ${TEXT_LIMITS.name} are the most.`;
  return reader.fail('too-long', 'area_served', message, 'ISO codes or names: KR-28; Asia');
}

/** A point on a map says how exact it is; where it is the point of a city, it must not look like an address. */
function checkPlace(
  reader: RowReader,
  { position, precision }: { readonly position: unknown; readonly precision: unknown },
): void {
  if (reader.failed || (position === undefined) === (precision === undefined)) return;
  const words = PRECISIONS.join(', ');
  if (position === undefined) {
    const message = '"precision" says how exact a position is, but there is none.';
    reader.fail('missing-value', 'lon', message, 'lon and lat, or an empty precision');
  } else {
    const message = 'A position needs its precision: what it is the point of.';
    reader.fail('missing-value', 'precision', message, words);
  }
}
