import {
  type Declaration,
  type Membership,
  type PartnerName,
  type PartnerRecord,
  type ProfileLine,
  type Relationship,
  RESERVED_PARTNER_IDS,
} from '@climate-embed/schema';

import { byCodeUnit, byId, byNumberedId } from '../app/in-order.js';
import type { PartnerNameRecord, ProfileLineRecord } from '../app/records.js';
import { admitPartner } from './admit-partner.js';
import { pick } from './pick.js';

/** What is known of partners, as it is stored: in any order, and with references that may lead nowhere. */
export interface PartnerFacts {
  readonly partners: readonly PartnerRecord[];
  readonly names?: readonly PartnerNameRecord[];
  readonly lines?: readonly ProfileLineRecord[];
  readonly relationships?: readonly Relationship[];
  readonly declarations?: readonly Declaration[];
}

/** What stands outside of the facts about partners, and which of it is there. */
export interface Surroundings {
  isSource(id: string): boolean;
  isCity(id: string): boolean;
}

/** A partner with what is known of it, each list in an order of its own. */
export interface KnownPartner {
  readonly record: PartnerRecord;
  readonly names: readonly PartnerName[];
  readonly activities: readonly ProfileLine[];
  readonly contributions: readonly ProfileLine[];
  readonly needs: readonly ProfileLine[];
  readonly relationships: readonly Relationship[];
  readonly memberships: readonly Membership[];
  readonly declarations: readonly Declaration[];
}

/** Everything known of partners that holds together. */
export interface AssembledPartners {
  /** By id, in the order of ids. */
  readonly partners: ReadonlyMap<string, KnownPartner>;
  /** In the order of their ids. */
  readonly relationships: readonly Relationship[];
}

type Growing = { -readonly [Key in keyof KnownPartner]: KnownPartner[Key] };

const NONE: readonly never[] = [];

const bare = (record: PartnerRecord): Growing => ({
  record,
  names: NONE,
  activities: NONE,
  contributions: NONE,
  needs: NONE,
  relationships: NONE,
  memberships: NONE,
  declarations: NONE,
});

const SECTIONS: Readonly<Record<string, 'activities' | 'contributions' | 'needs'>> = {
  activity: 'activities',
  contribution: 'contributions',
  need: 'needs',
};

type Lists = {
  [Key in keyof KnownPartner]: KnownPartner[Key] extends readonly unknown[] ? Key : never;
}[keyof KnownPartner];

// Most partners have most lists empty: those share one, and a list of their own begins with its first item.
function add<Key extends Lists>(partner: Growing, key: Key, item: KnownPartner[Key][number]): void {
  const list = partner[key] as KnownPartner[Key][number][];
  if (list.length > 0) list.push(item);
  else partner[key] = [item] as never;
}

const byTimeOfName = (a: PartnerName, b: PartnerName): number =>
  byCodeUnit(a.until ?? '~', b.until ?? '~') ||
  byCodeUnit(a.from ?? '', b.from ?? '') ||
  byCodeUnit(JSON.stringify(a.name), JSON.stringify(b.name));

const byDate = (a: Declaration, b: Declaration): number =>
  byCodeUnit(a.date ?? '~', b.date ?? '~') || byId(a, b);

/** A membership from the side of each member, for each network that it names. */
function* membershipsOf(
  relationship: Relationship,
): Generator<readonly [memberId: string, membership: Membership]> {
  const { id: relationshipId, kind, parties } = relationship;
  if (kind !== 'membership') return;
  const dated = pick(relationship, ['since', 'until', 'status']);
  for (const { partnerId: networkId } of parties.filter(({ role }) => role === 'network'))
    for (const { partnerId } of parties.filter(({ role }) => role === 'member'))
      yield [partnerId, { networkId, relationshipId, ...dated }];
}

/**
 * Puts the records together into partners. What refers to a partner or a source that is not there is left out: a tie
 * with a missing party would be another tie, and a fact without a source is none. The order of answers depends
 * neither on the order of the records nor on a locale.
 */
export function assemblePartners(facts: PartnerFacts, around: Surroundings): AssembledPartners {
  const cited = ({ sourceIds }: { readonly sourceIds: readonly string[] }): boolean =>
    sourceIds.every((id) => around.isSource(id));
  const reserved: readonly string[] = RESERVED_PARTNER_IDS;
  const records = facts.partners.filter((one) => cited(one) && !reserved.includes(one.id));
  const ids = new Set(records.map(({ id }) => id));
  const known = { isPartner: (id: string) => ids.has(id), isCity: around.isCity };
  const partners = new Map<string, Growing>();
  for (const record of records.sort(byId))
    partners.set(record.id, bare(admitPartner(record, known)));

  for (const { partnerId, ...name } of [...(facts.names ?? [])].sort(byTimeOfName)) {
    const partner = partners.get(partnerId);
    if (partner && around.isSource(name.sourceId)) add(partner, 'names', name);
  }
  for (const { partnerId, ...line } of [...(facts.lines ?? [])].sort(byNumberedId)) {
    const partner = partners.get(partnerId);
    const list = SECTIONS[line.section];
    if (partner && list && around.isSource(line.sourceId)) add(partner, list, line);
  }
  const relationships = (facts.relationships ?? [])
    .filter((one) => cited(one) && one.parties.every(({ partnerId }) => ids.has(partnerId)))
    .sort(byId);
  for (const relationship of relationships) {
    for (const id of new Set(relationship.parties.map(({ partnerId }) => partnerId)))
      add(partners.get(id)!, 'relationships', relationship);
    for (const [id, membership] of membershipsOf(relationship))
      add(partners.get(id)!, 'memberships', membership);
  }
  for (const declaration of [...(facts.declarations ?? [])].filter(cited).sort(byDate)) {
    const partnerIds = [...new Set(declaration.partnerIds)].filter((id) => ids.has(id));
    for (const id of partnerIds)
      add(partners.get(id)!, 'declarations', { ...declaration, partnerIds });
  }
  return { partners, relationships };
}
