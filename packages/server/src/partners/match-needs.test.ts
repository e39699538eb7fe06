import type { ProfileLine } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  ANSWERABLE_LIMIT,
  ANSWERS_LIMIT,
  type Matchable,
  matching,
  matchNeeds,
} from './match-needs.js';

const line = (id: string, topics: readonly string[]): ProfileLine => ({
  id,
  section: id.startsWith('need') ? 'need' : 'contribution',
  text: { en: id },
  topics,
  sourceId: 'made-up',
});

const somebody = (
  id: string,
  needs: readonly (readonly string[])[],
  contributions: readonly (readonly string[])[],
): Matchable => ({
  record: { id },
  needs: needs.map((topics, index) => line(`need-${index + 1}`, topics)),
  contributions: contributions.map((topics, index) => line(`contribution-${index + 1}`, topics)),
});

const topics = fc.array(fc.constantFrom('waste', 'energy', 'water', 'finance', 'training'), {
  maxLength: 4,
});
const lines = fc.array(topics, { maxLength: 4 });
const everybody = fc
  .array(fc.tuple(lines, lines), { maxLength: 8 })
  .map((list) => list.map(([needs, offers], index) => somebody(`p-${index}`, needs, offers)));

describe('matches', () => {
  it('never pair a partner with itself, and always name shared topics as the reason', () => {
    fc.assert(
      fc.property(everybody, (partners) => {
        const matches = matchNeeds(partners);
        expect(matches).toHaveLength(partners.flatMap(({ needs }) => needs).length);
        for (const { partnerId, need, answers } of matches)
          for (const answer of answers) {
            expect(answer.partnerId).not.toBe(partnerId);
            expect(answer.topics.length).toBeGreaterThan(0);
            const shared = need.topics.filter((one) => answer.contribution.topics.includes(one));
            expect(new Set(answer.topics)).toEqual(new Set(shared));
            expect(new Set(answer.topics).size).toBe(answer.topics.length);
          }
      }),
    );
  });

  it('find everything that shares a topic', () => {
    fc.assert(
      fc.property(everybody, (partners) => {
        for (const { partnerId, need, answers } of matchNeeds(partners)) {
          const offers = partners
            .filter(({ record }) => record.id !== partnerId)
            .flatMap(({ contributions }) => contributions)
            .filter((offer) => offer.topics.some((topic) => need.topics.includes(topic)));
          expect(answers).toHaveLength(Math.min(offers.length, ANSWERS_LIMIT));
        }
      }),
    );
  });

  it('are the best of all that share a topic, however they are found', () => {
    fc.assert(
      fc.property(everybody, (partners) => {
        for (const { partnerId, need, answers } of matchNeeds(partners)) {
          // Found the slow way: each contribution by itself, in the order of partners and lines.
          const slowly = partners
            .filter(({ record }) => record.id !== partnerId)
            .flatMap(({ record, contributions }) =>
              contributions.map((offer) => ({
                found: `${record.id} ${offer.id}`,
                topics: [...new Set(need.topics)].filter((one) => offer.topics.includes(one)),
              })),
            )
            .filter(({ topics: why }) => why.length > 0)
            .sort((a, b) => b.topics.length - a.topics.length)
            .slice(0, ANSWERS_LIMIT);
          expect(
            answers.map((one) => ({
              found: `${one.partnerId} ${one.contribution.id}`,
              topics: one.topics,
            })),
          ).toEqual(slowly);
        }
      }),
    );
  });

  it('of many who offer the same come from others only, the first ones by id', () => {
    const crowd = Array.from({ length: 60 }, (_, n) => somebody(`c-${10 + n}`, [], [['waste']]));
    const own = Array.from({ length: 40 }, () => ['waste']);
    const [match] = matchNeeds([somebody('a', [['waste', 'energy']], own), ...crowd]);
    expect(match!.answers.map(({ partnerId }) => partnerId)).toEqual(
      Array.from({ length: ANSWERS_LIMIT }, (_, n) => `c-${10 + n}`),
    );
  });

  it('are seen alike from both sides', () => {
    fc.assert(
      fc.property(everybody, (partners) => {
        const board = matching(partners);
        const pairs = (list: ReturnType<typeof matchNeeds>) =>
          list.flatMap(({ partnerId, need, answers }) =>
            answers.map(
              (answer) => `${partnerId} ${need.id} ${answer.partnerId} ${answer.contribution.id}`,
            ),
          );
        for (const partner of partners) {
          const { id } = partner.record;
          const own = board.of(partner);
          expect(own.filter(({ partnerId }) => partnerId === id)).toEqual(
            board.all().filter(({ partnerId }) => partnerId === id),
          );
          const others = own.filter(({ partnerId }) => partnerId !== id);
          expect(others.every(({ answers }) => answers.length > 0)).toBe(true);
          expect(pairs(others).sort()).toEqual(
            pairs(board.all())
              .filter((pair) => pair.split(' ')[2] === id)
              .sort(),
          );
        }
      }),
    );
  });

  it('come with what shares most first, then by partner and line', () => {
    const [match] = matchNeeds([
      somebody('a', [['waste', 'energy']], []),
      somebody('c', [], [['waste'], ['energy', 'waste']]),
      somebody('b', [], [['energy']]),
    ]);
    expect(
      match!.answers.map(({ partnerId, contribution, topics: why }) => [
        partnerId,
        contribution.id,
        why,
      ]),
    ).toEqual([
      ['c', 'contribution-2', ['waste', 'energy']],
      ['b', 'contribution-1', ['energy']],
      ['c', 'contribution-1', ['waste']],
    ]);
  });

  it('of others that somebody could answer are bounded, those that share most first', () => {
    const needy = Array.from({ length: ANSWERABLE_LIMIT + 10 }, (_, n) =>
      somebody(`n-${100 + n}`, [['waste']], []),
    );
    const most = somebody('z-most', [['energy', 'waste']], []);
    const offering = somebody('a', [], [['waste', 'energy']]);
    const found = matching([offering, ...needy, most]).of(offering);
    expect(found).toHaveLength(ANSWERABLE_LIMIT);
    expect(found.slice(0, 2).map(({ partnerId }) => partnerId)).toEqual(['z-most', 'n-100']);
  });

  it('are bounded, however many offer the same', () => {
    const crowd = Array.from({ length: 200 }, (_, n) => somebody(`c-${n}`, [], [['waste']]));
    expect(matchNeeds([somebody('a', [['waste']], []), ...crowd])[0]!.answers).toHaveLength(
      ANSWERS_LIMIT,
    );
  });
});
