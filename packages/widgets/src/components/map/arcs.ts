import { type Position, traceArc } from '@climate-embed/figures/geo';
import {
  type PartnerSummary,
  type Relationship,
  type RelationshipPage,
  relationshipsOf,
  relationshipsOfPage,
} from '@climate-embed/schema';
import { send } from '@climate-embed/sdk';

import { clientFor } from '../../data/client.js';
import type { ClimateMap } from './map.js';
import type { Stage } from './stage.js';
import type { Tie } from './view.js';

/** Pages of one kind that a map asks for; more lines than they hold could not be told apart. */
const PAGES = 20;
/** Roles of the one in the middle, where a relationship has more than two parties. */
const HUB = /network|secretariat|programme|funder|host|organiser/;

interface Drawn {
  readonly kinds: string;
  /** Whom each of them ties. */
  pairs: readonly (readonly [PartnerSummary, PartnerSummary])[];
  keys?: Uint32Array;
  ties: readonly Tie[];
}

const drawn = new WeakMap<ClimateMap, Drawn>();

/** Everybody with a place, tied to the first or to the one that the others are tied to. */
function pairsOf(
  { parties, status }: Relationship,
  partners: ReadonlyMap<string, PartnerSummary>,
): (readonly [PartnerSummary, PartnerSummary])[] {
  if (status === 'ended') return [];
  const known = parties.flatMap(({ partnerId, role }) => {
    const partner = partners.get(partnerId);
    return partner?.position ? [{ partner, role }] : [];
  });
  const hub = known.find(({ role }) => HUB.test(role)) ?? known[0];
  return known.flatMap((one) => (one === hub ? [] : [[hub!.partner, one.partner] as const]));
}

async function bring(map: ClimateMap, kinds: readonly string[], into: Drawn): Promise<void> {
  await Promise.all(
    kinds.map(async (kind) => {
      try {
        let page: RelationshipPage | undefined;
        for (let number = 1; number <= PAGES && (!page || page.next); number++) {
          const client = clientFor(map.api);
          page =
            number === 1
              ? await send(client, relationshipsOf, { kind })
              : await send(client, relationshipsOfPage, { kind, page: `${number}` });
          const partners = new Map(page.partners.map((one) => [one.id, one]));
          const { items } = page;
          into.pairs = [...into.pairs, ...items.flatMap((one) => pairsOf(one, partners))];
          delete into.keys;
          map.requestUpdate();
        }
      } catch {
        // Lines are beside the point: the map and its list say who is there without them.
      }
    }),
  );
}

const hundredths = (degrees: number): number => Math.round(degrees * 100);

/** A partner as the columns know it: where it stands, and its kind. */
const cell = (longitude: number, latitude: number, kind: string | undefined): string =>
  `${hundredths(longitude)} ${hundredths(latitude)} ${kind}`;

/** Lines between those that the filters leave. */
function tiesBetween(pairs: Drawn['pairs'], { keys, register }: Stage): Tie[] {
  const { kindNames, kinds, latitudes, longitudes, placed } = register.points;
  const left = new Set<string>();
  for (const key of keys)
    if (key < placed) left.add(cell(longitudes[key]!, latitudes[key]!, kindNames[kinds[key]!]));
  const end = ({ kind, position }: PartnerSummary): Position | undefined => {
    const { latitude, longitude } = position!;
    return left.has(cell(longitude, latitude, kind)) ? [longitude, latitude] : undefined;
  };
  return pairs.flatMap(([one, other]): Tie[] => {
    const [from, to] = [end(one), end(other)];
    return from && to ? [[from, to]] : [];
  });
}

/** Draws relationships of some kinds as lines; asks for them where they are not here. How many lines there are. */
export function tiesFor(map: ClimateMap, stage: Stage, kinds: readonly string[]): number {
  const written = kinds.join(' ');
  let now = drawn.get(map);
  if (now?.kinds !== written) {
    drawn.set(map, (now = { kinds: written, pairs: [], ties: [] }));
    void bring(map, kinds, now);
  }
  if (now.keys !== stage.keys) {
    now.ties = tiesBetween(now.pairs, stage);
    now.keys = stage.keys;
  }
  map.picture.view?.tie(now.ties, traceArc);
  return now.ties.length;
}
