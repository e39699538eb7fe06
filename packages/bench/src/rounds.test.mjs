import { describe, expect, it } from 'vitest';
import { alternate, leastOf, spreadOf } from './rounds.mjs';

describe('leastOf', () => {
  it('takes the least of each measure, whichever round it is from', () => {
    expect(
      leastOf([
        { cpu: 5, heap: 10 },
        { cpu: 7, heap: 8 },
      ]),
    ).toEqual({ cpu: 5, heap: 8 });
  });

  it('passes over what is no number and over rounds without the measure', () => {
    expect(leastOf([{ name: 'a' }, { cpu: 3 }])).toEqual({ cpu: 3 });
  });
});

describe('spreadOf', () => {
  it('is 1 where all rounds agree', () => {
    expect(spreadOf([4, 4, 4])).toBe(1);
  });

  it('sets the middle round against the least', () => {
    expect(spreadOf([10, 30, 15])).toBe(1.5);
  });
});

describe('alternate', () => {
  it('turns the order with each round, so that nobody is always first', async () => {
    const order = [];
    await alternate(['a', 'b', 'c'], { rounds: 3 }, (name) => order.push(name));
    expect(order.join('')).toBe('abcbcacab');
  });

  it('gives each contender its own results in the order of rounds', async () => {
    const results = await alternate(['a', 'b'], { rounds: 2 }, async (name, round) => name + round);
    expect([...results]).toEqual([
      ['a', ['a0', 'a1']],
      ['b', ['b0', 'b1']],
    ]);
  });

  it('ends after the first round where the time is over', async () => {
    const results = await alternate(['a'], { rounds: 5, deadline: 0 }, () => 1);
    expect(results.get('a')).toEqual([1]);
  });
});
