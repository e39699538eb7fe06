import type { Event } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { LANGUAGES } from '../nearest-language.js';
import { call, forum } from '../testing/event.js';
import { PAGE_LANGUAGES } from '../testing/page-languages.js';
import { PAGE_LINKS, texts } from '../testing/pages.js';
import { type Found, strictHtml } from '../testing/strict-html.js';
import { eventPage, type EventPageLinks } from './event-page.js';

const LINKS: EventPageLinks = {
  ...PAGE_LINKS,
  event: (id) => `${encodeURIComponent(id)}.html`,
  calendar: 'x.ics',
  session: (id) => `x/sessions/${encodeURIComponent(id)}.ics`,
};

const shown = (lang: Lang, event: Event = forum, links = LINKS): Found[] =>
  strictHtml(eventPage(event, PAGE_LANGUAGES[lang], links));
const plain = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
/** The sessions of the programme, each as one text. */
const sessions = (elements: readonly Found[]): string[] =>
  elements
    .filter(({ tag }, index) => tag === 'li' && elements[index + 1]?.tag === 'div')
    .map(({ text }) => plain(text));
const hrefs = (elements: readonly Found[]): string[] =>
  elements.flatMap(({ attributes: { href } }) => href ?? []);

describe.each(LANGUAGES)('the page of an event in %s', (lang) => {
  it.each([
    ['forum', forum],
    ['call', call],
  ] as const)('is well formed, in its language, with headings in order: %s', (_, event) => {
    const elements = shown(lang, event);
    const levels = elements.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : []));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2));
    for (const tag of ['h1', 'h2', 'h3', 'a', 'dt', 'dd', 'li', 'p', 'time'])
      for (const text of texts(elements, tag)) expect(text, tag).not.toBe('');
    expect(elements.some(({ tag }) => tag === 'script')).toBe(false);
  });

  it('names the zone of every time that is known', () => {
    for (const said of sessions(shown(lang)).filter((text) => /\d\d:\d\d/.test(text)))
      expect(said).toContain('KST');
  });
});

describe('the page of a forum', () => {
  const elements = shown('en');

  it('goes by day, with the zone of all times', () => {
    expect(texts(elements, 'h1')).toEqual(['International Forum on Low Carbon Cities']);
    expect(texts(elements, 'h2').map(plain).slice(0, 2)).toEqual([
      'Day 1 · 23 November 2021',
      'Day 2 · 24 November 2021',
    ]);
    expect(texts(elements, 'p').map(plain)).toContain('All times: KST, UTC+9 (Asia/Seoul)');
    expect(elements.find(({ tag }) => tag === 'time')?.attributes).toEqual({
      datetime: '2021-11-23T13:30:00+09:00',
    });
  });

  it('keeps what is printed, what is suggested and why apart, and says what is not right', () => {
    const [opening] = sessions(elements);
    expect(opening).toMatch(/^13:30–13:30 KST 13:00–13:30 KST \(Suggested: /);
    expect(opening).toContain('The length is printed as 30 minutes.');
    expect(opening).toContain('Only a suggestion: it is not put into calendars.');
    expect(opening).toContain('Printed length: (30min)');
    expect(opening).toContain('Beginning and end are printed as the same minute.');
    expect(opening).toContain('Overlaps with: Achieving carbon neutrality in cities.');
    expect(opening).toContain('Armida Salsiah Alisjahbana, Executive Secretary, UNESCAP');
    const second = sessions(elements)[3]!;
    expect(second).toContain('Room: Grand Ballroom · Track: Main hall · Languages: English');
    expect(second).toContain('Probably a misprint. (As printed: 솔루현)');
  });

  it('says of a printed time that it is printed where another beside it is not', () => {
    const given = forum.sessions.map(({ suggested: _, ...one }) => ({
      ...one,
      ...(one.id === 'session-1' && { endBasis: 'derived', derivation: 'printed-length' }),
    }));
    const [opening, first] = sessions(shown('en', { ...forum, sessions: given, issues: [] }));
    expect(first).toMatch(/^13:30 KST \(Beginning: Printed\) 14:50 KST \(End: Derived/);
    expect(opening).not.toContain('Printed)');
  });

  it('leads to partners, other events, documents and calendars, and to no bad address', () => {
    const links = hrefs(elements);
    for (const href of [
      'incheon-city.html',
      'escap.html',
      'ifllc-2022.html',
      'https://a.example/p.pdf',
      'https://forum.example/',
      'x.ics',
      'x/sessions/opening.ics',
      '../list.html',
    ])
      expect(links).toContain(href);
    expect(links.join(' ')).not.toContain('javascript:');
    // Nobody puts a break alone into a calendar.
    expect(links.join(' ')).not.toContain('break');
    expect(texts(elements, 'li').map(plain)).toContain('Photos of the day Photos');
  });

  it('repeats what is printed only where it is not what is shown already', () => {
    const printed = (text: string): string[] => {
      const given = forum.sessions.map((one) => ({ ...one, printed: [{ text }] }));
      return sessions(shown('en', { ...forum, sessions: given, issues: [] })).filter((one) =>
        one.includes('As printed'),
      );
    };
    expect(printed('14:50-15:00')).toHaveLength(forum.sessions.length - 1);
    expect(printed('14:50 -15:00')).toHaveLength(forum.sessions.length);
  });

  it('has no link to a calendar that is not there', () => {
    const { calendar, session, ...bare } = LINKS;
    expect(hrefs(shown('en', forum, bare)).join(' ')).not.toContain('.ics');
    expect([calendar, session]).not.toContain(undefined);
  });
});

describe('the page of a call of which no day is known', () => {
  const elements = shown('en', call);

  it('says what is known, and how a time was found that is not printed', () => {
    expect(texts(elements, 'p').map(plain)).toContain(
      'Call · Online · Date not known: between October and November 2020',
    );
    const [opening, discussion, questions] = sessions(elements);
    expect(opening).toContain('17:00–17:05 KST');
    expect(discussion).toContain(
      '17:35–17:50 KST (Derived: Worked out from the time printed for another time zone.)',
    );
    expect(discussion).toContain('As printed: (09:35-09:50) (Brussels)');
    expect(questions).toContain('Time not known');
  });
});
