import { describe, expect, it } from 'vitest';
import { bodiesOf, CITY, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';
import { CITY_PARTNER, DECLARED, FUNDS, PARTNER } from './testing/rows.js';

type Cells = Readonly<Record<string, string>>;

const PARTNERS = table('partners.csv', [CITY_PARTNER, PARTNER]);
const relationships = (...rows: Cells[]) =>
  importAll(CITY, SOURCE, PARTNERS, table('relationships.csv', rows));
const declarations = (...rows: Cells[]) =>
  importAll(CITY, SOURCE, PARTNERS, table('declarations.csv', rows));

describe('relationships.csv', () => {
  it('reads every column', () => {
    const result = relationships({
      ...FUNDS,
      subject_en: 'Harbour study',
      subject_zh_hant: '港口研究',
      since: '2012-05-30',
      until: '2012-05',
      note: 'The end is not sure.',
      illustrative: 'true',
    });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'relationship')).toEqual([
      {
        id: 'kobe-funds-centre',
        kind: 'funds',
        parties: [
          { partnerId: 'kobe-city', role: 'funder' },
          { partnerId: 'kobe-centre', role: 'funded' },
        ],
        subject: { en: 'Harbour study', 'zh-Hant': '港口研究' },
        since: '2012-05-30',
        until: '2012-05',
        status: 'in-force',
        sourceIds: ['press'],
        note: 'The end is not sure.',
        illustrative: true,
      },
    ]);
  });

  it('takes a partner without a role as a party', () => {
    const result = relationships({ ...FUNDS, kind: 'mou', parties: 'kobe-city;kobe-centre' });
    expect(bodiesOf(result, 'relationship')).toMatchObject([
      { parties: [{ role: 'party' }, { role: 'party' }] },
    ]);
  });

  it.each([
    ['one party', { kind: 'mou', parties: 'kobe-city' }, 'bad-parties parties'],
    [
      'a partner with itself',
      { parties: 'kobe-city:funder; kobe-city:funded' },
      'bad-parties parties',
    ],
    [
      'a partner that nobody knows',
      { parties: 'kobe-city:funder; x:funded' },
      'unknown-partner parties',
    ],
    ['a role that is none', { parties: 'kobe-city:boss; kobe-centre:funded' }, 'bad-word parties'],
    [
      'funds without somebody funded',
      { parties: 'kobe-city:funder; kobe-centre' },
      'bad-parties parties',
    ],
    [
      'a membership without network',
      { kind: 'membership', parties: 'kobe-city:member; kobe-centre' },
      'bad-parties parties',
    ],
    [
      'a role with something behind it',
      { parties: 'kobe-city:funder:x; kobe-centre:funded' },
      'bad-word parties',
    ],
    [
      'a host without a guest',
      { kind: 'host', parties: 'kobe-city:host; kobe-centre' },
      'bad-parties parties',
    ],
    [
      'a secretariat that nobody is',
      { kind: 'secretariat', parties: 'kobe-city; kobe-centre' },
      'bad-parties parties',
    ],
    ['a kind that is none', { kind: 'marriage' }, 'bad-word kind'],
    ['a status that is none', { status: 'maybe' }, 'bad-word status'],
    ['no status', { status: '' }, 'missing-value status'],
    ['no source', { source_ids: ';' }, 'missing-value source_ids'],
    ['an end before the beginning', { since: '2020', until: '2019-12-31' }, 'bad-date until'],
    ['an id with a space', { id: 'a b' }, 'bad-id id'],
    ['a subject turned round', { subject_en: 'x\u202Ey' }, 'unsafe-text subject_en'],
  ])('refuses %s', (_case, cells, issue) => {
    const result = relationships({ ...FUNDS, ...cells });
    expect(issuesOf(result.report)).toEqual([`error ${issue}@2`]);
    expect(bodiesOf(result, 'relationship')).toEqual([]);
  });

  it('imports neither of two relationships that share an id and differ', () => {
    const result = relationships(FUNDS, { ...FUNDS, status: 'ended' });
    expect(issuesOf(result.report)).toEqual(['warning left-out id@2', 'error conflict id@3']);
  });
});

describe('declarations.csv', () => {
  it('reads every column', () => {
    const result = declarations({
      ...DECLARED,
      title_ko: '탄소중립 선언',
      partner_ids: 'kobe-city; kobe-centre',
      count: '226',
      date: '2020-06',
      target_year: '2050',
      note: 'Elsewhere 227.',
      illustrative: 'true',
    });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'declaration')).toEqual([
      {
        id: 'kobe-net-zero',
        kind: 'net-zero',
        title: { en: 'Net zero by 2050', ko: '탄소중립 선언' },
        partnerIds: ['kobe-city', 'kobe-centre'],
        count: 226,
        date: '2020-06',
        targetYear: 2050,
        sourceIds: ['press'],
        note: 'Elsewhere 227.',
        illustrative: true,
      },
    ]);
  });

  it('takes a declaration of many, none of whom is known by name', () => {
    const result = declarations({ ...DECLARED, partner_ids: '', count: '226' });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'declaration')).toMatchObject([{ partnerIds: [], count: 226 }]);
  });

  it.each([
    ['a partner that nobody knows', { partner_ids: 'x' }, 'unknown-partner partner_ids'],
    ['half a declarer', { count: '0.5' }, 'bad-number count'],
    ['a count of none', { count: '0' }, 'bad-number count'],
    ['a day that is none', { date: '2020-06-31' }, 'bad-date date'],
    ['a year that is none', { target_year: '20500' }, 'bad-year target_year'],
    ['no title', { title_en: '' }, 'missing-value title_en'],
    ['a kind that is none', { kind: 'promise' }, 'bad-word kind'],
  ])('refuses %s', (_case, cells, issue) => {
    const result = declarations({ ...DECLARED, ...cells });
    expect(issuesOf(result.report)).toEqual([`error ${issue}@2`]);
  });
});
