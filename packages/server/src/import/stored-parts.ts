import type { Attachment } from '@climate-embed/schema';
import type { EventPartyRecord } from '../app/records.js';
import type { Known } from './known.js';

/** What the store holds of the parties that event-parties.csv names, by event and session. */
export function storedParties({
  events = [],
  sessions = [],
}: Known): ReadonlyMap<string, readonly EventPartyRecord[]> {
  const named = (parties: readonly EventPartyRecord[] = []): readonly EventPartyRecord[] =>
    parties.filter(({ name }) => name !== undefined);
  return new Map([
    ...events.map(({ id, parties }) => [id, named(parties)] as const),
    ...sessions.map(({ eventId, id, parties }) => [`${eventId}/${id}`, named(parties)] as const),
  ]);
}

/** What the store holds of the documents that event-attachments.csv names, by event. */
export function storedAttachments({
  events = [],
}: Known): ReadonlyMap<string, readonly Attachment[]> {
  return new Map(events.map(({ id, attachments = [] }) => [id, attachments]));
}
