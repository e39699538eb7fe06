import type { Partner } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import en from '../locales/en.js';
import enWords from '../locales/en.partner.js';
import ko from '../locales/ko.js';
import koWords from '../locales/ko.partner.js';
import { icec } from '../testing/partner.js';
import { incheon } from '../testing/partner-city.js';
import type { TieView } from './partner-view.js';
import { partnerView } from './view.js';

const english = { locale: en, words: enWords };
const korean = { locale: ko, words: koWords };
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const said = ({ before, others, after, remarks }: TieView): string =>
  plain(
    before +
      others.map((other) => other.said.text).join(', ') +
      after +
      (remarks.length ? ` (${remarks.join('; ')})` : ''),
  );
describe('the profile of a partner', () => {
  const view = partnerView(icec, english);

  it('says who it is, where and since when', () => {
    expect(view.name).toEqual({ text: 'International Climate and Environment Center' });
    expect(view.place.map(({ text }) => text)).toEqual([
      'Research centre',
      'Gwangju',
      'South Korea',
    ]);
    expect(
      view.facts.map(({ label, values }) => [label, ...values.map(({ text }) => text.text)]),
    ).toEqual([
      ['Founded', '2012'],
      ['Also called', 'ICEC', '국제기후환경센터'],
    ]);
  });

  it('speaks the reader’s language, and marks what is in another', () => {
    const { name, place, description, activities } = partnerView(icec, korean);
    expect(name).toEqual({ text: '국제기후환경센터' });
    expect(place[0]).toEqual({ text: '연구기관' });
    expect(description?.lang).toBe('en');
    expect(activities.groups[0]?.heading).toEqual({ text: '정책 연구' });
  });

  it('names the areas that it serves, where a reader knows their names', () => {
    const { facts } = partnerView(
      { ...icec, areaServed: ['KR', 'KR-29', 'North-East Asia'] },
      english,
    );
    const area = facts.find(({ label }) => label === 'Area served');
    expect(area?.values.map(({ text }) => text.text)).toEqual(['South Korea', 'North-East Asia']);
  });

  it.each([
    ['research-centre', 'city', ['at its city; the place itself is not known']],
    ['research-centre', 'exact', undefined],
    ['research-centre', undefined, undefined],
    ['research-centre', 'planet', undefined],
    ['city', 'city', undefined],
  ])(
    'says of a %s at a point of precision %s what the point stands for: %j',
    (kind, precision, text) => {
      const { facts } = partnerView({ ...icec, kind, precision } as Partner, english);
      const onMap = facts.find(({ label }) => label === 'On the map');
      expect(onMap?.values.map((value) => value.text.text)).toEqual(text);
    },
  );

  it('gathers activities under their headings, in their order', () => {
    expect(
      view.activities.groups.map(({ heading, lines }) => [heading?.text, lines.length]),
    ).toEqual([
      ['Policy research', 4],
      ['Education', 2],
      ['International cooperation', 2],
    ]);
  });

  it('names the source once where all lines of a part have it in common', () => {
    expect(view.needs.cited).toEqual([1]);
    expect(view.needs.groups.flatMap(({ lines }) => lines.flatMap(({ cited }) => cited))).toEqual(
      [],
    );
    const [first, ...others] = icec.needs;
    const { needs } = partnerView(
      { ...icec, needs: [{ ...first!, sourceId: 's2' }, ...others] },
      english,
    );
    expect(needs.cited).toEqual([]);
    expect(needs.groups.flatMap(({ lines }) => lines.map(({ cited }) => cited))).toEqual([
      [2],
      [1],
      [1],
      [1],
    ]);
  });

  it('says once that all is invented where the partner is', () => {
    const { illustrative, contributions } = partnerView(
      {
        ...icec,
        illustrative: true,
        contributions: icec.contributions.map((line) => ({ ...line, illustrative: true })),
      },
      english,
    );
    expect(illustrative).toBe('Illustrative data');
    expect(contributions.groups[0]!.lines[0]).not.toHaveProperty('illustrative');
  });

  it('puts beside a need what could answer it, with the reason, and leaves out empty answers', () => {
    const lines = view.needs.groups.flatMap((group) => group.lines);
    expect(lines.map(({ met }) => met.length)).toEqual([0, 0, 1, 0]);
    expect(lines[2]!.met[0]).toMatchObject({
      who: { id: 'sample-academy', said: { text: 'Sample Water Academy' } },
      text: { text: 'Courses on water management for officials of cities' },
      reason: 'shared: training, water',
      illustrative: 'Illustrative data',
      cited: [2],
    });
  });

  it('puts beside a contribution the needs of others that it could answer', () => {
    const lines = view.contributions.groups.flatMap((group) => group.lines);
    expect(lines.map(({ met }) => met.map(({ text }) => text.text))).toEqual([
      [],
      ['Lectures for citizens'],
    ]);
  });

  it('says nothing of what a third one offers for another’s need', () => {
    const [, , theirs] = icec.matches;
    const other = { ...theirs!.answers[0]!, partnerId: 'gwangju-city' };
    const { contributions } = partnerView(
      { ...icec, matches: [{ ...theirs!, answers: [other] }] },
      english,
    );
    expect(contributions.groups.flatMap(({ lines }) => lines.flatMap(({ met }) => met))).toEqual(
      [],
    );
  });

  it('says ties as sentences, as precise as their sources', () => {
    expect(view.ties.map(said)).toEqual([
      'Funded by Gwangju Metropolitan City Government (since 2012)',
    ]);
    const { ties, memberships } = partnerView(incheon, english);
    expect(ties.map(said)).toEqual([
      'Sister city of Shenyang, Chongqing, Kobe (date not given; uncertain)',
      'Sister city of Kitakyushu (since 20 December 1988)',
      'Memorandum of agreement with UNESCAP (since 12 November 2021)',
      'Hosts Green Climate Fund',
    ]);
    expect(ties[0]!.note).toContain('not certain');
    expect(ties[2]!.subject?.text).toBe('International Forum on Low Carbon Cities');
    expect(memberships.map(said)).toEqual([
      'Member of Coal phase-out alliance (since November 2020)',
    ]);
    expect(memberships[0]!.cited).toEqual([1, 3]);
  });

  it('says declarations with date, target and how many', () => {
    const { declarations } = partnerView(incheon, english);
    expect(declarations.map(({ remarks }) => remarks.map(plain))).toEqual([
      ['Carbon neutrality', '6 December 2022', 'target year 2045'],
      ['Climate emergency', 'June 2020', '226 declared it together'],
    ]);
    expect(declarations[1]).toMatchObject({
      title: { text: 'Joint declaration of climate emergency' },
      before: 'with ',
      others: [{ id: 'gwangju-city' }],
      note: 'The same text elsewhere says 227 local governments.',
    });
  });

  it('says the names of the past with their time and their doubt', () => {
    const { facts } = partnerView(
      {
        ...icec,
        names: [
          {
            name: { en: 'Incheon Climate & Environment Research Center' },
            until: '2022',
            sourceId: 's1',
            note: 'Very likely the same body.',
          },
        ],
      },
      english,
    );
    expect(facts.find(({ label }) => label === 'Formerly')?.values).toEqual([
      {
        text: { text: 'Incheon Climate & Environment Research Center' },
        when: 'until 2022',
        note: 'Very likely the same body.',
        cited: [1],
      },
    ]);
  });

  it('names sources with their terms, and the wording that one requires', () => {
    const { provenance, sources } = partnerView(incheon, english);
    expect(sources.map(({ licence }) => licence)).toEqual(['not stated', 'CC0-1.0', 'not stated']);
    expect(provenance.map(({ text, lang }) => [plain(text), lang])).toEqual([
      ['International Climate and Environment Center', undefined],
      ['출처: 인천광역시', 'ko'],
      ['As of 22 November 2026', undefined],
    ]);
  });

  it('lets no text of others through as it came', () => {
    const bad = '\u202Egnp.exe\u0000';
    const all = { en: bad + 'x'.repeat(9000) };
    const everything = JSON.stringify(
      partnerView(
        {
          ...icec,
          name: all,
          seat: all,
          acronym: bad,
          note: bad,
          description: all,
          country: bad,
          areaServed: [bad],
          kind: bad,
          topics: [bad],
          founded: bad,
          names: [{ name: all, from: bad, until: bad, sourceId: bad, note: bad }],
          needs: [
            {
              id: bad,
              section: 'need',
              heading: all,
              text: all,
              topics: [bad],
              sourceId: bad,
              note: bad,
            },
          ],
          declarations: [
            {
              id: bad,
              kind: bad,
              title: all,
              partnerIds: [bad],
              date: bad,
              sourceIds: [bad],
              note: bad,
            },
          ],
          relationships: [
            {
              id: bad,
              kind: bad,
              parties: [{ partnerId: bad, role: bad }],
              subject: all,
              since: bad,
              status: bad,
              sourceIds: [bad],
              note: bad,
            },
          ],
          sources: [
            {
              id: bad,
              title: all,
              publisher: all,
              licence: bad,
              attribution: bad,
              retrievedOn: bad,
            },
          ],
          asOf: bad,
        },
        english,
      ),
      // What is handed on to other widgets stays as it is; they clean it themselves.
      (key, value: unknown) =>
        key === 'name' && !(value as { text?: string }).text ? undefined : value,
    );
    expect(/\\u202e|\u202e|\\u0000/i.test(everything)).toBe(false);
    expect(everything.includes('x'.repeat(5001))).toBe(false);
  });
});
