import type { Match, MatchList, Partner } from '@climate-embed/schema';
import { beforeAll, describe, expect, it } from 'vitest';

import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));

const told = (matches: readonly Match[]): string[] =>
  matches.flatMap(({ partnerId, need, answers }) => [
    `${partnerId} ${need.id}`,
    ...answers.map((one) => `  ${one.partnerId} ${one.contribution.id}: ${one.topics.join(', ')}`),
  ]);

describe('matches', () => {
  it('put every need beside what others offer, with the reason', async () => {
    const list = await test.json<MatchList>('/v1/matches.json');
    expect(told(list.items)).toEqual([
      'delta-lab need-1',
      '  harbour-city contribution-1: energy',
      'harbour-city need-1',
      '  fiji-bay contribution-1: waste, training, finance',
      '  delta-lab contribution-1: waste, training',
      '  delta-lab contribution-2: finance',
      'harbour-city need-2',
    ]);
    expect(list.partners.map(({ id }) => id)).toEqual(['delta-lab', 'fiji-bay', 'harbour-city']);
    expect(list.sources.map(({ id }) => id)).toEqual(['gazetteer', 'made-up', 'register']);
    expect(list.asOf).toBe('2026-11-22');
  });

  it('say which of it is invented', async () => {
    const { items } = await test.json<MatchList>('/v1/matches.json');
    const { answers } = items.find(({ need }) => need.id === 'need-1' && need.topics.length === 3)!;
    expect(answers.map(({ contribution }) => contribution.illustrative)).toEqual([
      undefined,
      true,
      undefined,
    ]);
  });

  it('of one partner are its needs, and the needs of others that it could answer', async () => {
    const { matches } = await test.json<Partner>('/v1/partners/delta-lab.json');
    expect(told(matches)).toEqual([
      'delta-lab need-1',
      '  harbour-city contribution-1: energy',
      'harbour-city need-1',
      '  delta-lab contribution-1: waste, training',
      '  delta-lab contribution-2: finance',
    ]);
  });
});
