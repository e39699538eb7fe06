import { describe, expect, it } from 'vitest';
import { bodiesOf, CITY, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';
import { CITY_PARTNER, NEED } from './testing/rows.js';

type Cells = Readonly<Record<string, string>>;

const PARTNERS = table('partners.csv', [CITY_PARTNER]);
const profiles = (...rows: Cells[]) =>
  importAll(CITY, SOURCE, PARTNERS, table('profiles.csv', rows));
const keysOf = ({ writes }: ReturnType<typeof profiles>): string[] =>
  writes.filter(({ kind }) => /^p.*-/u.test(kind)).map(({ kind, id }) => `${kind} ${id}`);

describe('profiles.csv', () => {
  it('reads every column of a line', () => {
    const result = profiles({
      ...NEED,
      id: 'rain',
      heading_en: 'Water',
      text_ko: '빗물 정원',
      topics: 'water; citizen-participation',
      note: 'From the form of 2024.',
      illustrative: 'yes',
    });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'profile-line')).toEqual([
      {
        partnerId: 'kobe-city',
        id: 'rain',
        section: 'need',
        heading: { en: 'Water' },
        text: { en: 'Advice on rain gardens', ko: '빗물 정원' },
        topics: ['water', 'citizen-participation'],
        sourceId: 'press',
        note: 'From the form of 2024.',
        illustrative: true,
      },
    ]);
    expect(keysOf(result)).toEqual(['profile-line kobe-city/rain']);
  });

  it('reads every column of a name of the past', () => {
    const result = profiles({
      ...NEED,
      section: 'name',
      text_en: 'Town of Kobe',
      from: '1868',
      until: '1889-04-01',
      note: 'As the chronicle has it.',
    });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'partner-name')).toEqual([
      {
        partnerId: 'kobe-city',
        name: { en: 'Town of Kobe' },
        from: '1868',
        until: '1889-04-01',
        sourceId: 'press',
        note: 'As the chronicle has it.',
      },
    ]);
  });

  it('numbers lines by section; a bad row does not change the numbers of the others', () => {
    const result = profiles(
      NEED,
      { ...NEED, text_en: '' },
      { ...NEED, text_en: 'Third' },
      { ...NEED, section: 'activity' },
      { ...NEED, section: 'name' },
    );
    expect(issuesOf(result.report)).toEqual(['error missing-value text_en@3']);
    expect(keysOf(result)).toEqual([
      'profile-line kobe-city/need-1',
      'profile-line kobe-city/need-3',
      'profile-line kobe-city/activity-1',
      'partner-name kobe-city/1',
    ]);
  });

  it('says what it does not keep', () => {
    const result = profiles(
      { ...NEED, from: '2020' },
      { ...NEED, section: 'name', topics: 'water' },
    );
    expect(issuesOf(result.report)).toEqual([
      'warning not-stored from@2',
      'warning not-stored topics@3',
    ]);
    expect(keysOf(result)).toHaveLength(2);
  });

  it.each([
    ['a partner that nobody knows', { partner_id: 'nobody' }, 'unknown-partner partner_id'],
    ['a section that is none', { section: 'wish' }, 'bad-word section'],
    ['a source that nobody knows', { source_id: 'rumour' }, 'unknown-source source_id'],
    ['a topic that is none', { topics: 'bees' }, 'bad-word topics'],
    ['an id with a slash', { id: 'a/b' }, 'bad-id id'],
    ['a line that is a book', { text_en: 'x'.repeat(2001) }, 'too-long text_en'],
    [
      'a name that ends before it begins',
      { section: 'name', from: '2020-05', until: '2019' },
      'bad-date until',
    ],
    ['a name as long as a line', { section: 'name', text_en: 'x'.repeat(201) }, 'too-long text_en'],
  ])('refuses %s', (_case, cells, issue) => {
    const result = profiles({ ...NEED, ...cells });
    expect(issuesOf(result.report)).toEqual([`error ${issue}@2`]);
    expect(keysOf(result)).toEqual([]);
  });
});
