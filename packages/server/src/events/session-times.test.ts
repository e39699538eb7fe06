import { expect, it } from 'vitest';

import { readMoment, readTimes } from './session-times.js';

const SEOUL = { zone: 'Asia/Seoul', day: '2026-05-01' };
const CHANGE = { zone: 'Europe/Brussels', day: '2026-03-29' };

it('takes an end before the start for one of the next day, and an equal one for no length', () => {
  expect(readTimes({ from: '23:00', until: '01:00' }, SEOUL).when).toEqual({
    start: '2026-05-01T23:00:00+09:00',
    end: '2026-05-02T01:00:00+09:00',
  });
  expect(readTimes({ from: '13:30', until: '13:30' }, SEOUL).when).toEqual({
    start: '2026-05-01T13:30:00+09:00',
    end: '2026-05-01T13:30:00+09:00',
  });
  expect(readTimes({ until: '10:00' }, SEOUL).when).toEqual({ end: '2026-05-01T10:00:00+09:00' });
});

it('gives an end of the next day the offset of that day', () => {
  const saturday = { zone: 'Europe/Brussels', day: '2026-03-28' };
  expect(readTimes({ from: '22:00', until: '04:00' }, saturday).when).toEqual({
    start: '2026-03-28T22:00:00+01:00',
    end: '2026-03-29T04:00:00+02:00',
  });
});

it('leaves out an end that a gap would put before the start', () => {
  const { when, oddities } = readTimes({ from: '02:30', until: '03:15' }, CHANGE);
  expect(when).toEqual({ start: '2026-03-29T02:30:00+01:00' });
  expect(oddities).toEqual([{ code: 'time-in-gap', printed: '02:30' }]);
});

it('keeps times of day where no moment can be made of them', () => {
  const times = { from: '09:00', until: '10:00' };
  const local = { localStart: '09:00', localEnd: '10:00' };
  for (const setting of [
    {},
    { zone: 'Asia/Seoul' },
    { day: '2026-05-01' },
    { zone: 'Moon/Sea', day: '2026-05-01' },
  ])
    expect(readTimes(times, setting)).toEqual({ when: local, oddities: [] });
});

it('reads a moment of before, where it is one', () => {
  expect(readMoment('2026-05-01T09:00', 'Asia/Seoul')).toBe('2026-05-01T09:00:00+09:00');
  for (const [text, zone] of [
    ['2026-05-01', 'Asia/Seoul'],
    ['soon', 'Asia/Seoul'],
    ['2026-05-01T09:00', undefined],
  ] as const)
    expect(readMoment(text, zone)).toBeUndefined();
});
