import { describe, expect, it } from 'vitest';
import { sampleProgramme } from '../data/sample-events.mjs';
import { lastOfFirstDay, stepsOf } from './agenda-uses.mjs';

describe('what is done with a programme', () => {
  it('filters only where there is much to filter', () => {
    expect(Object.keys(stepsOf('ours', 9))).toEqual(['clock', 'detail', 'day']);
    expect(Object.keys(stepsOf('library', 200))).toEqual(['clock', 'filter', 'detail', 'day']);
  });

  it('is seen by words that stand in the programme, and on no other day', () => {
    for (const size of [9, 200]) {
      const { event, sessions } = sampleProgramme(size);
      const dayOf = (words) =>
        sessions.filter(({ title }) => title?.en === words).map(({ day }) => day);
      expect(dayOf(lastOfFirstDay(size))).toEqual([event.days[0]]);
      expect(dayOf(stepsOf('ours', size).day.shown)).toEqual([event.days[1]]);
    }
  });

  it('leaves twelve sessions of the first day by its filter, and not the first', () => {
    const { event, sessions } = sampleProgramme(200);
    const { gone, shown } = stepsOf('ours', 200).filter;
    const found = sessions.filter(({ title }) => title?.en.includes('harbour'));
    expect(found).toHaveLength(12);
    expect(found.every(({ day }) => day === event.days[0])).toBe(true);
    expect(found.some(({ title }) => title.en.includes(shown))).toBe(true);
    expect(found.some(({ title }) => title.en === gone)).toBe(false);
  });
});
