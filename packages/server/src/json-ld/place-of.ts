import { safeAddress } from '@climate-embed/figures';
import type { Event, Session } from '@climate-embed/schema';
import type { Place, VirtualLocation } from 'schema-dts';

import type { Saying } from '../calendar/say.js';

/** Where those who take part are, in schema.org's words. */
export const ATTENDANCE = {
  onsite: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

function placeOf(say: Saying, { venue, place, country }: Event, session?: Session) {
  const town = say.text(place, 'name');
  const building = say.text(venue, 'name');
  const name = [say.text(session?.room, 'name'), building].filter(Boolean).join(', ') || town;
  if (!name && country === undefined) return [];
  const address = {
    '@type': 'PostalAddress',
    ...(town && { addressLocality: town }),
    ...(country !== undefined && { addressCountry: say.plain(country) }),
  } as const;
  const located = town || country !== undefined;
  return [{ '@type': 'Place', ...(name && { name }), ...(located && { address }) } satisfies Place];
}

/** Where an event or one of its sessions takes place: a building, the net, or both. Empty where nothing is known. */
export function locationsOf(
  say: Saying,
  event: Event,
  session?: Session,
): readonly (Place | VirtualLocation)[] {
  const { mode, venue } = event;
  if (mode !== 'online' && mode !== 'hybrid') return placeOf(say, event, session);
  const url = safeAddress(event.website);
  // The venue of an event that is only online is the service that carries it.
  const name = mode === 'online' ? say.text(venue, 'name') : '';
  const online = {
    '@type': 'VirtualLocation',
    ...(name && { name }),
    ...(url && { url }),
  } as const;
  return mode === 'online' ? [online] : [...placeOf(say, event, session), online];
}
