import type { Event as LinkedEvent, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';

import { eventOf, forum, sessionOf } from '../testing/fixture-events.js';
import { eventJsonLd } from './event-json-ld.js';

describe('an event in the words of schema.org', () => {
  it('has its programme, its times with the offset, and who takes part', () => {
    const { subEvent, ...event } = eventJsonLd(forum) as object as { subEvent: object[] };
    expect(event).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ConferenceEvent',
      '@id': '#forum',
      identifier: 'forum',
      name: 'Forum of the harbours',
      alternateName: ['항구 포럼'],
      startDate: '2021-11-23T13:30:00+09:00',
      endDate: '2021-11-24T15:30:00+09:00',
      eventStatus: 'https://schema.org/EventScheduled',
      description: 'To agree, at last.\nSource: Made up, as the test says',
      url: 'https://harbour.example/forum?year=2021',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'Hall of the harbours',
          address: { '@type': 'PostalAddress', addressLocality: 'Harbour; east, quay 4' },
        },
        { '@type': 'VirtualLocation', url: 'https://harbour.example/forum?year=2021' },
      ],
      inLanguage: ['ko', 'en'],
      organizer: [
        { '@type': 'Organization', name: 'City of Harbour' },
        { '@type': 'Organization', name: 'Riverside' },
      ],
      superEvent: [{ '@type': 'EventSeries', name: 'Forums of the harbours' }],
    });
    expect(subEvent).toHaveLength(4);
    expect(subEvent[0]).toMatchObject({
      '@id': '#forum/opening',
      name: 'Opening',
      startDate: '2021-11-23T13:30:00+09:00',
      superEvent: { '@id': '#forum' },
    });
    expect(subEvent[0]).not.toHaveProperty('endDate');
    expect(subEvent[1]).toMatchObject({
      name: 'Session 1: carbon, neutral; at last',
      alternateName: ['세션 1: 도시의 탄소중립'],
      organizer: [{ '@type': 'Organization', name: 'Riverside' }],
      performer: [{ '@type': 'Person', name: 'B. Sample', jobTitle: 'Mayor' }],
      subEvent: [
        {
          '@type': 'Event',
          name: 'Buildings',
          performer: [
            {
              '@type': 'Person',
              name: 'A. Sample',
              affiliation: { '@type': 'Organization', name: 'Riverside' },
            },
          ],
        },
      ],
    });
    expect(subEvent[2]).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      previousStartDate: '2021-11-24T13:00:00+09:00',
    });
    expect(subEvent[3]).not.toHaveProperty('startDate');
  });

  it('never has suggested times, and says which are derived', () => {
    const text = JSON.stringify(eventJsonLd(forum));
    expect(text).not.toMatch(/T13:00:00\+09:00","endDate|It would fit|Another reading/);
    expect(text).toContain('The end is not printed; it was derived');
  });

  it.each([
    [{}, undefined, undefined],
    [{ between: { from: '2020-10' } }, undefined, undefined],
    [{ days: ['2030-12-06'] }, '2030-12-06', undefined],
    [{ days: ['2030-12-06', '2030-12-08'] }, '2030-12-06', '2030-12-08'],
    [{ start: 'soon', end: 'later' }, undefined, undefined],
    [{ start: '2030-12-06T10:00Z', end: '2030-12-06T10:00Z' }, '2030-12-06T10:00Z', undefined],
  ])('of which %j is known has the dates %s and %s', (known, start, end) => {
    expect(eventJsonLd(eventOf('x', known))).toEqual(
      expect.objectContaining({
        '@type': 'ConferenceEvent',
        ...(start !== undefined && { startDate: start }),
        ...(end !== undefined && { endDate: end }),
      }),
    );
    const linked = eventJsonLd(eventOf('x', known)) as object as {
      startDate?: string;
      endDate?: string;
    };
    expect([linked.startDate, linked.endDate]).toEqual([start, end]);
  });

  it.each([
    ['confirmed', 'EventScheduled'],
    ['tentative', 'EventScheduled'],
    ['moved', 'EventRescheduled'],
    ['postponed', 'EventPostponed'],
    ['cancelled', 'EventCancelled'],
    ['word-of-tomorrow', 'EventScheduled'],
  ])('that is %s is an %s', (status, word) => {
    expect(eventJsonLd(eventOf('x', { status }))).toMatchObject({
      eventStatus: `https://schema.org/${word}`,
    });
  });

  it('tells that a session has an earlier start, and that it was moved for it', () => {
    const start = '2030-12-06T10:00:00+09:00';
    const previousStart = '2030-12-06T09:00:00+09:00';
    const sessions = [
      sessionOf('a', { start, previousStart }),
      sessionOf('b', { start, previousStart, status: 'cancelled' }),
      sessionOf('c', { start, previousStart: 'soon' }),
    ];
    expect(eventJsonLd(eventOf('x', { sessions }))).toMatchObject({
      subEvent: [
        { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: previousStart },
        { eventStatus: 'https://schema.org/EventCancelled', previousStartDate: previousStart },
        { eventStatus: 'https://schema.org/EventScheduled' },
      ],
    });
  });

  it('is a part of what it is said to be, and not of what is before or after it', () => {
    const related = [
      { relation: 'previous', name: { en: 'Before' } },
      { relation: 'part-of', name: { en: 'Week of the harbours' } },
    ];
    expect(eventJsonLd(eventOf('x', { related }))).toMatchObject({
      superEvent: [{ '@type': 'Event', name: 'Week of the harbours' }],
    });
    expect(eventJsonLd(eventOf('x', { related: related.slice(0, 1) }))).not.toHaveProperty(
      'superEvent',
    );
  });

  it('that is online has no place on earth', () => {
    const event = eventOf('x', { mode: 'online', venue: { en: 'Zoom' }, place: { en: 'Harbour' } });
    expect(eventJsonLd(event)).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', name: 'Zoom' }],
    });
  });

  it('has no links that are none and no text that turns or hides others', () => {
    const linked = JSON.stringify(
      eventJsonLd(
        eventOf('x\ud800', {
          name: { en: 'Green\u202Egnp\r\n' },
          website: 'javascript:alert(1)',
          attachments: [{ kind: 'programme', title: { en: 'P' }, url: 'data:text/html,x' }],
          sessions: [sessionOf('\udfff', { title: { en: '\ud800' } })],
        }),
      ),
    );
    expect(linked).not.toMatch(/javascript|data:text|\u202e|\\ud800|\\udfff/i);
  });

  it('is held to the words of schema.org by the compiler', () => {
    const known: WithContext<LinkedEvent> = { '@context': 'https://schema.org', '@type': 'Event' };
    const wrong: WithContext<LinkedEvent> = {
      ...known,
      // @ts-expect-error -- schema.org calls it startDate; were this no error, nothing would be checked.
      startsOn: '2026-01-01',
    };
    expect(wrong).toHaveProperty('startsOn');
  });
});
