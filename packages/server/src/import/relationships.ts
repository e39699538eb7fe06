import {
  PARTY_ROLES,
  type Party,
  type Relationship,
  RELATIONSHIP_KINDS,
  RELATIONSHIP_STATUSES,
} from '@climate-embed/schema';
import {
  readForeign,
  readForeignTexts,
  readList,
  readSpan,
  refuseTurned,
} from './foreign-cells.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

type Role = (typeof PARTY_ROLES)[number];

/** Roles without which a relationship of that kind says nothing. */
const NEEDED: Readonly<Record<string, readonly Role[]>> = {
  membership: ['member', 'network'],
  funds: ['funder', 'funded'],
  host: ['host', 'guest'],
  secretariat: ['secretariat'],
};
const EXPECTED = 'partner:role, like gwangju-city:funder; icec:funded';

/** A row of relationships.csv as the record it describes, or undefined where it is refused. */
export function readRelationship(
  reader: RowReader,
  references: References,
): Relationship | undefined {
  refuseTurned(reader);
  const kind = reader.required('kind') && reader.word('kind', RELATIONSHIP_KINDS);
  const [since, until] = readSpan(reader, 'since', 'until');
  const body = {
    id: reader.id(),
    kind,
    parties: readParties(reader, references, kind ?? ''),
    subject: readForeignTexts(reader, 'subject', 'name'),
    since,
    until,
    status: reader.required('status') && reader.word('status', RELATIONSHIP_STATUSES),
    sourceIds: references.sources(reader),
    note: readForeign(reader, 'note', 'line'),
    illustrative: reader.flag('illustrative') || undefined,
  };
  return reader.failed ? undefined : (present(body) as Relationship);
}

/** `gwangju-city:funder; icec:funded`; a partner without a role is a party. */
function readParties(
  reader: RowReader,
  references: References,
  kind: string,
): readonly Party[] | undefined {
  if (reader.required('parties') === undefined) return undefined;
  const parties = (readList(reader, 'parties') ?? []).map((part): Party => {
    const [partnerId = '', role = 'party', ...rest] = part.split(':').map((text) => text.trim());
    if (rest.length > 0 || !(PARTY_ROLES as readonly string[]).includes(role)) {
      const message = `"${part}" is not a partner and a known role.`;
      reader.fail('bad-word', 'parties', message, PARTY_ROLES.join(', '));
    } else references.partner(reader, 'parties', partnerId);
    return { partnerId, role };
  });
  if (reader.failed) return undefined;
  const ids = parties.map(({ partnerId }) => partnerId);
  if (new Set(ids).size !== ids.length) {
    const message = 'A partner is there twice. A relationship is between different partners.';
    return reader.fail('bad-parties', 'parties', message, EXPECTED);
  }
  if (parties.length < 2) {
    const message = 'A relationship is between two partners or more.';
    return reader.fail('bad-parties', 'parties', message, EXPECTED);
  }
  const missing = (NEEDED[kind] ?? []).filter((role) =>
    parties.every((each) => each.role !== role),
  );
  if (missing.length === 0) return parties;
  const message = `A relationship "${kind}" needs somebody in the role ${missing.join(' and ')}.`;
  return reader.fail('bad-parties', 'parties', message, EXPECTED);
}
