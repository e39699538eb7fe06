import {
  type Attachment,
  EVENT_ROLES,
  type EventParty,
  type LocalizedText,
  type RelatedEvent,
  type SessionItem,
  type Speaker,
} from '@climate-embed/schema';

import type { EventPartyRecord, RelatedEventRecord } from '../app/records.js';
import { isWebAddress } from '../app/web-address.js';

/** What an event may refer to, by its names; undefined for what is not there. */
export interface Mentionable {
  partnerName(id: string): LocalizedText | undefined;
  eventName(id: string): LocalizedText | undefined;
  isCity(id: string): boolean;
}

const roles: readonly string[] = EVENT_ROLES;

const rankOf = (role: string): number => {
  const rank = roles.indexOf(role);
  return rank < 0 ? roles.length : rank;
};

/** A name where something is said in any language. */
function said(name: LocalizedText | undefined): LocalizedText | undefined {
  return name && Object.values(name).some((text) => text !== '') ? name : undefined;
}

/** Who is known, by name at least; the name of the partner stands where none is printed. */
function partyOf(party: EventPartyRecord, known: Mentionable): EventParty[] {
  const { partnerId, name, role } = party;
  const partner = partnerId === undefined ? undefined : known.partnerName(partnerId);
  const shown = said(name) ?? partner;
  if (!shown) return [];
  return [{ ...(partner && partnerId !== undefined && { partnerId }), name: shown, role }];
}

/**
 * Those who have a part, in the order of the roles.
 *
 * @param first the role that stands before all others.
 */
export function partiesOf(
  parties: readonly EventPartyRecord[],
  known: Mentionable,
  first?: EventParty['role'],
): EventParty[] {
  const rank = ({ role }: EventParty): number => (role === first ? -1 : rankOf(role));
  return parties.flatMap((party) => partyOf(party, known)).sort((a, b) => rank(a) - rank(b));
}

function speakerOf({ partnerId, ...speaker }: Speaker, known: Mentionable): Speaker {
  const partner = partnerId === undefined ? undefined : known.partnerName(partnerId);
  return { ...speaker, ...(partner && partnerId !== undefined && { partnerId }) };
}

/** An item that names only who is known. */
export function itemOf(
  { partnerId, speakers, ...item }: SessionItem,
  known: Mentionable,
): SessionItem {
  const partner = partnerId === undefined ? undefined : known.partnerName(partnerId);
  return {
    ...item,
    ...(partner && partnerId !== undefined && { partnerId }),
    speakers: speakers.map((speaker) => speakerOf(speaker, known)),
  };
}

/** Other events, each with a name; an id only where this API knows it. */
export function relatedOf(
  related: readonly RelatedEventRecord[],
  eventId: string,
  known: Mentionable,
): RelatedEvent[] {
  return related.flatMap(({ eventId: id, relation, name }) => {
    if (id === eventId) return [];
    const other = id === undefined ? undefined : known.eventName(id);
    const shown = said(name) ?? other;
    if (!shown) return [];
    return [{ ...(other && id !== undefined && { eventId: id }), relation, name: shown }];
  });
}

/** Documents; an address that is not of the web is left behind, the title stays. */
export function attachmentsOf(attachments: readonly Attachment[]): Attachment[] {
  return attachments.map(({ url, ...rest }) => ({
    ...rest,
    ...(url !== undefined && isWebAddress(url) && { url }),
  }));
}
