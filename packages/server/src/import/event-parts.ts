import { type Attachment, ATTACHMENT_KINDS, EVENT_ROLES } from '@climate-embed/schema';
import type { EventPartyRecord } from '../app/records.js';
import { readLanguages } from './event-cells.js';
import { readForeign, refuseTurned, requireForeignTexts } from './foreign-cells.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

/** A row that adds to an event, or to a session of it. */
export interface EventPart<Body> {
  readonly eventId: string;
  readonly sessionId?: string;
  readonly body: Body;
  readonly reader: RowReader;
}

/** A row of event-parties.csv: a party under its printed name, or one that is no partner. */
export function readEventParty(
  reader: RowReader,
  references: References,
): EventPart<EventPartyRecord> | undefined {
  refuseTurned(reader);
  const eventId = reader.id('event_id');
  const sessionId = reader.text('session_id');
  const partnerId = reader.text('partner_id');
  if (partnerId !== undefined) references.partner(reader, 'partner_id', partnerId);
  const body = {
    partnerId,
    name: requireForeignTexts(reader, 'name', 'name'),
    role: reader.required('role') && reader.word('role', EVENT_ROLES),
  };
  if (reader.failed || eventId === undefined) return undefined;
  const of = sessionId === undefined ? { eventId } : { eventId, sessionId };
  return { ...of, body: present(body) as EventPartyRecord, reader };
}

/** A row of event-attachments.csv: a document of an event. */
export function readAttachment(reader: RowReader): EventPart<Attachment> | undefined {
  refuseTurned(reader);
  const eventId = reader.id('event_id');
  const [language, ...others] = readLanguages(reader, 'language') ?? [];
  if (others.length > 0) {
    const message = 'A document has one language; give each language a row of its own.';
    reader.fail('bad-word', 'language', message, 'a BCP 47 tag, like ko');
  }
  const body = {
    kind: reader.required('kind') && reader.word('kind', ATTACHMENT_KINDS),
    title: requireForeignTexts(reader, 'title', 'name'),
    url: readForeign(reader, 'url', 'address') && reader.url('url'),
    language,
  };
  if (reader.failed || eventId === undefined) return undefined;
  return { eventId, body: present(body) as Attachment, reader };
}

/** Parties in the order of their roles, organisers first. */
export function inOrderOfRoles(parties: readonly EventPartyRecord[]): EventPartyRecord[] {
  const rank = ({ role }: EventPartyRecord): number =>
    (EVENT_ROLES as readonly string[]).indexOf(role);
  return [...parties].sort((a, b) => rank(a) - rank(b));
}
