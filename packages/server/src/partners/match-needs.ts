import type { Match, MatchAnswer, ProfileLine } from '@climate-embed/schema';

import { byCodeUnit, byNumberedId } from '../app/in-order.js';
import { lazy } from '../app/lazy.js';

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

/** Contributions by the topics they name. */
type Offers = ReadonlyMap<string, readonly Offer[]>;

interface Offer {
  readonly partnerId: string;
  readonly contribution: ProfileLine;
}

function offersByTopic(partners: Iterable<Matchable>): Offers {
  const offers = new Map<string, Offer[]>();
  for (const { record, contributions } of partners)
    for (const contribution of contributions) {
      const offer = { partnerId: record.id, contribution };
      for (const topic of new Set(contribution.topics)) {
        const others = offers.get(topic);
        if (others) others.push(offer);
        else offers.set(topic, [offer]);
      }
    }
  return offers;
}

const bestFirst = (a: MatchAnswer, b: MatchAnswer): number =>
  b.topics.length - a.topics.length ||
  byCodeUnit(a.partnerId, b.partnerId) ||
  byNumberedId(a.contribution, b.contribution);

/** What others offer that shares a topic with a need. */
function answersTo(need: ProfileLine, partnerId: string, offers: Offers): MatchAnswer[] {
  const shared = new Map<Offer, string[]>();
  for (const topic of new Set(need.topics))
    for (const offer of offers.get(topic) ?? []) {
      if (offer.partnerId === partnerId) continue;
      const topics = shared.get(offer);
      if (topics) topics.push(topic);
      else shared.set(offer, [topic]);
    }
  return [...shared].map(([offer, topics]) => ({ ...offer, topics })).sort(bestFirst);
}

function ownNeeds({ record, needs }: Matchable, offers: Offers): Match[] {
  const partnerId = record.id;
  return needs.map((need) => ({
    partnerId,
    need,
    answers: answersTo(need, partnerId, offers).slice(0, ANSWERS_LIMIT),
  }));
}

/** Who could answer whom, among some partners. */
export interface Matching {
  /**
   * Every need beside the contributions of others that name at least one of its topics: most topics shared first,
   * then by id, at most {@link ANSWERS_LIMIT}. A need that nobody answers is listed too.
   */
  all(): Match[];
  /**
   * The matches of one partner: its needs with what others offer, then needs of others that it could answer, with
   * only its own contributions among the answers; those that share most first, at most {@link ANSWERABLE_LIMIT}.
   */
  of(partner: Matchable): Match[];
}

/** @param partners in the order in which their needs are listed. */
export function matching(partners: Iterable<Matchable>): Matching {
  const listed = [...partners];
  const needing = listed.filter(({ needs }) => needs.length > 0);
  const offers = lazy(() => offersByTopic(listed));
  return {
    all: () => needing.flatMap((partner) => ownNeeds(partner, offers())),
    of: (partner) => {
      const own = partner.needs.length > 0 ? ownNeeds(partner, offers()) : [];
      if (partner.contributions.length === 0) return own;
      const offered = offersByTopic([partner]);
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
