import type { EventParty, Speaker } from '@climate-embed/schema';
import type { Organization, Person } from 'schema-dts';

import type { Saying } from '../calendar/say.js';

/** What schema.org calls the parts that bodies have; whoever has another part is a contributor. */
const PARTS = {
  organiser: 'organizer',
  'co-host': 'organizer',
  convener: 'organizer',
  moderator: 'performer',
  supporter: 'sponsor',
} as const;

type Part = (typeof PARTS)[keyof typeof PARTS] | 'contributor';

/** Bodies by the part they have, and people who speak. */
export type Parties = Partial<Record<Part, readonly (Organization | Person)[]>>;

const partOf = (role: string): Part =>
  Object.hasOwn(PARTS, role) ? PARTS[role as keyof typeof PARTS] : 'contributor';

/** A speaker; the body alone where the programme names nobody. */
function performerOf(
  say: Saying,
  { name, role, affiliation }: Speaker,
): Organization | Person | undefined {
  const [person, title, body] = [name, role, affiliation].map((text) => say.text(text, 'name'));
  if (!person) return body ? { '@type': 'Organization', name: body } : undefined;
  return {
    '@type': 'Person',
    name: person,
    ...(title && { jobTitle: title }),
    ...(body && { affiliation: { '@type': 'Organization', name: body } }),
  };
}

/** Who has a part in an event, and who speaks at it. */
export function partiesOf(
  say: Saying,
  parties: readonly EventParty[] = [],
  speakers: readonly Speaker[] = [],
): Parties {
  const found: Record<string, (Organization | Person)[]> = {};
  const add = (part: Part, one: Organization | Person): void => void (found[part] ??= []).push(one);
  for (const { name, role } of parties)
    add(partOf(role), { '@type': 'Organization', name: say.text(name, 'name') });
  for (const speaker of speakers) {
    const performer = performerOf(say, speaker);
    if (performer) add('performer', performer);
  }
  return found;
}
