import type { Match, MatchAnswer, ProfileLine } from '@climate-embed/schema';

import { byCodeUnit, sortedSet } from '../app/in-order.js';
import { lazy } from '../app/lazy.js';
import { pick } from './pick.js';

/** Somebody with needs and contributions. */
export interface Matchable {
  readonly record: { readonly id: string };
  readonly needs: readonly ProfileLine[];
  readonly contributions: readonly ProfileLine[];
}

/** Answers to one need; the best are kept. */
export const ANSWERS_LIMIT = 25;

/** Needs of others in the answer of one partner; the best are kept. */
export const ANSWERABLE_LIMIT = 50;

/** A contribution with its place in the order of all: by partner, then by line. */
interface Offer {
  readonly partnerId: string;
  readonly contribution: ProfileLine;
  readonly rank: number;
}

/** Contributions that name the same topics, by rank. */
interface Alike {
  readonly topics: ReadonlySet<string>;
  readonly offers: Offer[];
}

/** There are far fewer sets of topics than contributions: a need is held against each set, not against each of those. */
function gathered(partners: readonly Matchable[]): readonly Alike[] {
  const sets = new Map<string, Alike>();
  let rank = 0;
  for (const { record, contributions } of partners)
    for (const contribution of contributions) {
      const offer = { partnerId: record.id, contribution, rank: rank++ };
      const topics = sortedSet(contribution.topics);
      const key = JSON.stringify(topics);
      const others = sets.get(key);
      if (others) others.offers.push(offer);
      else sets.set(key, { topics: new Set(topics), offers: [offer] });
    }
  return [...sets.values()];
}

/** The first few of others, at most {@link ANSWERS_LIMIT}. */
function firstOfOthers(offers: readonly Offer[], partnerId: string): Offer[] {
  const first: Offer[] = [];
  for (const offer of offers) {
    if (first.length === ANSWERS_LIMIT) break;
    if (offer.partnerId !== partnerId) first.push(offer);
  }
  return first;
}

/** What others offer that shares a topic with a need: most topics shared first, at most {@link ANSWERS_LIMIT}. */
function answersTo(need: ProfileLine, partnerId: string, alike: readonly Alike[]): MatchAnswer[] {
  const wanted = [...new Set(need.topics)];
  const byCount = wanted.map((): (readonly [Offer, string[]])[] => []);
  for (const { topics, offers } of alike) {
    const shared = wanted.filter((topic) => topics.has(topic));
    byCount[wanted.length - shared.length]?.push(
      ...firstOfOthers(offers, partnerId).map((offer) => [offer, shared] as const),
    );
  }
  return byCount
    .flatMap((list) => list.sort(([a], [b]) => a.rank - b.rank))
    .slice(0, ANSWERS_LIMIT)
    .map(([offer, topics]) => ({ ...pick(offer, ['partnerId', 'contribution']), topics }));
}

function ownNeeds({ record, needs }: Matchable, offers: readonly Alike[]): Match[] {
  const partnerId = record.id;
  return needs.map((need) => ({
    partnerId,
    need,
    answers: answersTo(need, partnerId, offers),
  }));
}

/** Who could answer whom, among some partners. */
export interface Matching {
  /**
   * Every need, by partner, beside the contributions of others that name at least one of its topics: most topics
   * shared first, then by partner, at most {@link ANSWERS_LIMIT}. A need that nobody answers is listed too.
   */
  all(): Match[];
  /**
   * The matches of one partner: its needs with what others offer, then needs of others that it could answer, with
   * only its own contributions among the answers; those that share most first, at most {@link ANSWERABLE_LIMIT}.
   */
  of(partner: Matchable): Match[];
}

/** @param partners in any order: their ids decide; their lines stay as they are ordered. */
export function matching(partners: Iterable<Matchable>): Matching {
  const listed = [...partners].sort((a, b) => byCodeUnit(a.record.id, b.record.id));
  const needing = listed.filter(({ needs }) => needs.length > 0);
  const offers = lazy(() => gathered(listed));
  return {
    all: () => needing.flatMap((partner) => ownNeeds(partner, offers())),
    of: (partner) => {
      const own = partner.needs.length > 0 ? ownNeeds(partner, offers()) : [];
      if (partner.contributions.length === 0) return own;
      const offered = gathered([partner]);
      const answerable = needing
        .flatMap((other) => (other === partner ? [] : ownNeeds(other, offered)))
        .filter(({ answers }) => answers.length > 0)
        .sort((a, b) => b.answers[0]!.topics.length - a.answers[0]!.topics.length);
      return [...own, ...answerable.slice(0, ANSWERABLE_LIMIT)];
    },
  };
}

/** Every need of some partners beside what others among them offer: see {@link Matching.all}. */
export function matchNeeds(partners: Iterable<Matchable>): Match[] {
  return matching(partners).all();
}
