import { beforeAll, describe, expect, it } from 'vitest';
import { check, endpoints } from '@climate-embed/schema';
import { calendarEvents } from './calendar-events.mjs';
import { openSampleApi } from './sample-api.mjs';
import { programmeId, sampleEvents, sampleProgramme } from './sample-events.mjs';

describe('sample events', () => {
  const writes = sampleEvents(2, 1);
  let answer;
  beforeAll(async () => (answer = await openSampleApi(writes)));

  const ask = async (id) => {
    const { status, body } = await answer(`/v1/events/${id}.json`);
    expect(status).toBe(200);
    return JSON.parse(body);
  };

  it('say that they are made up, and are the same every time', () => {
    const events = writes.filter(({ kind }) => kind === 'event');
    expect(events.map(({ body }) => body.illustrative)).toEqual([true, true, true]);
    expect(sampleEvents(2, 1)).toEqual(writes);
  });

  it('are answered by the real app as programmes that fit the contract', async () => {
    for (const [id, length] of [
      [programmeId(9, 2), 9],
      [programmeId(200), 200],
    ]) {
      const event = await ask(id);
      expect(check(endpoints.event.response, event)).toEqual([]);
      expect(event.sessions).toHaveLength(length);
      expect(event.sessions.every(({ start }) => start.endsWith('+09:00'))).toBe(true);
    }
  });

  it('have the defects of a real forum, and six tracks side by side in a conference', async () => {
    const forum = await ask(programmeId(9));
    expect(forum.sessions[0]).toMatchObject({
      start: forum.sessions[1].start,
      items: [{}, {}, {}, {}],
    });
    expect(forum.sessions[0].end).toBe(forum.sessions[0].start);
    expect(forum.sessions[0].suggested.start).toBe('2025-11-18T13:00:00+09:00');
    const { tracks, sessions } = await ask(programmeId(200));
    expect(tracks).toHaveLength(6);
    const { start } = sessions[1];
    const beside = sessions.filter((session) => session.start === start);
    expect(new Set(beside.map(({ trackId }) => trackId)).size).toBe(6);
  });

  it('have no two sessions of the same title', () => {
    const titles = sampleProgramme(200).sessions.flatMap(({ title }) => title?.en ?? []);
    expect(titles).toHaveLength(198);
    expect(new Set(titles).size).toBe(198);
  });

  it('begin and end at the same moments in the JSON of the libraries', async () => {
    const moments = ({ start, end }) => [Date.parse(start), Date.parse(end)];
    const { sessions } = await ask(programmeId(200));
    expect(calendarEvents(sampleProgramme(200)).map(moments)).toEqual(sessions.map(moments));
  });
});
