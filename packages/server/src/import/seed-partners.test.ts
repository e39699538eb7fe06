import type {
  City,
  Declaration,
  PartnerRecord,
  ProfileLine,
  Relationship,
  Source,
} from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import type { EventRecord, PartnerNameRecord, ProfileLineRecord } from '../app/records.js';
import { bodiesOf, importAll, seedFiles } from './testing/csv-files.js';

const result = importAll(...seedFiles());
const partners = bodiesOf(result, 'partner') as PartnerRecord[];
const relationships = bodiesOf(result, 'relationship') as Relationship[];
const declarations = bodiesOf(result, 'declaration') as Declaration[];
const lines = bodiesOf(result, 'profile-line') as ProfileLineRecord[];
const names = bodiesOf(result, 'partner-name') as PartnerNameRecord[];
const cities = bodiesOf(result, 'city') as City[];
const sources = new Map(
  (bodiesOf(result, 'source') as Source[]).map((source) => [source.id, source]),
);

const partner = (id: string): PartnerRecord => {
  const found = partners.find((each) => each.id === id);
  if (!found) throw new Error(`the seed has no partner ${id}`);
  return found;
};
const relationship = (id: string): Relationship => {
  const found = relationships.find((each) => each.id === id);
  if (!found) throw new Error(`the seed has no relationship ${id}`);
  return found;
};

/** All texts in a document. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

describe('the partners of the seed', () => {
  it('are the bodies of the documents', () => {
    const bodies =
      'icnc icec incheon-city gwangju-city unescap escap-enea neaspec gcf unosd undrr ctcn iclei adb igdp cnc2050 ' +
      'keco moe-kr gcom gcom-korea iuc-asia cdp eu citynet c40 seoul-city lgc-ceet nzc-lga beijing-bike nea-lccp';
    const ids = partners.map(({ id }) => id);
    expect(bodies.split(' ').filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('hold the administration of each city, where the city is', () => {
    const administrations = partners.filter(({ cityId }) => cityId !== undefined);
    expect(
      administrations.map(({ cityId, kind, position, country, precision }) => ({
        id: cityId,
        kind,
        position,
        country,
        precision,
      })),
    ).toEqual(
      administrations.map(({ cityId }) => {
        const { position, country } = cities.find(({ id }) => id === cityId)!;
        return { id: cityId, kind: 'city', position, country, precision: 'city' };
      }),
    );
    expect(new Set(administrations.map(({ cityId }) => cityId)).size).toBe(cities.length);
    for (const { name } of administrations)
      expect(Object.keys(name).sort()).toEqual(['en', 'ja', 'ko', 'mn', 'ru', 'zh']);
  });

  it('are nowhere more exact than a city, and say whose point it is', () => {
    const placed = partners.filter(({ position }) => position !== undefined);
    expect(placed).toHaveLength(18);
    for (const { id, precision, sourceIds, position } of placed) {
      expect([id, precision]).toEqual([id, 'city']);
      expect(sourceIds).toContain('geonames');
      expect(cities.map((city) => city.position)).toContainEqual(position);
    }
    expect(sources.get('geonames')?.attribution).toBe('GeoNames (geonames.org), CC BY 4.0');
  });

  it('all have a source, and no source stands there for nothing', () => {
    const events = bodiesOf(result, 'event') as EventRecord[];
    const records = [...partners, ...relationships, ...declarations, ...events];
    for (const { id, sourceIds } of records) {
      expect([id, sourceIds.length > 0]).toEqual([id, true]);
    }
    const named = new Set([
      ...records.flatMap(({ sourceIds }) => sourceIds),
      ...[...lines, ...names].map(({ sourceId }) => sourceId),
      ...['target', 'inventory', 'population'].flatMap((kind) =>
        (bodiesOf(result, kind) as { sourceId: string }[]).map(({ sourceId }) => sourceId),
      ),
    ]);
    expect([...sources.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  it('have their States without a place, as members of NEASPEC', () => {
    const members = relationships.filter(({ parties }) =>
      parties.some(({ partnerId, role }) => partnerId === 'neaspec' && role === 'network'),
    );
    const states = members.map(({ parties }) => partner(parties[0]!.partnerId));
    expect(states.map(({ country }) => country)).toEqual(['CN', 'KP', 'JP', 'MN', 'KR', 'RU']);
    expect(states.every(({ kind, position }) => kind === 'government' && !position)).toBe(true);
  });

  it('keep the doubts of the documents', () => {
    expect(partner('beijing-bike')).toMatchObject({ kind: 'other', name: { ko: '북셩' } });
    expect(partner('beijing-bike').note).toContain('Identity unknown');
    expect(partner('seoul-city').note).toContain('very likely this body');
    expect(partner('lgc-ceet').note).toContain('226');
    expect(partner('lgc-ceet').description?.['en']).toContain('227');
    expect(partner('igdp').note).toContain('CityNet');
  });

  it('know under which name the centre of Incheon worked, and until when', () => {
    expect(names.map(({ partnerId, name, from, until }) => [partnerId, name, from, until])).toEqual(
      [
        ['icnc', { en: 'Incheon Climate & Environment Research Center' }, '2017-05', '2023'],
        ['icnc', { ko: '인천기후환경센터' }, undefined, '2023'],
      ],
    );
    expect(names[1]?.note).toContain('not certainly');
  });

  it('give the profile of ICEC in its own order', () => {
    const of = (section: string): ProfileLine[] =>
      lines.filter((line) => line.partnerId === 'icec' && line.section === section);
    expect(new Set(of('activity').map(({ heading }) => heading?.['en']))).toEqual(
      new Set(['Policy research', 'Education', 'International cooperation']),
    );
    expect(of('contribution')).toHaveLength(2);
    expect(of('need').map(({ heading, topics }) => [heading?.['en'], topics])).toEqual([
      ['Climate/Environment Education Belt', ['education']],
      ['Education programme using VR', ['education', 'digital']],
      ['Global training programme', ['training', 'water', 'adaptation']],
      ['Citizen-led activities', ['citizen-participation']],
    ]);
  });

  it('give the goals and nine functions of ICNC, and no contribution or need', () => {
    const own = lines.filter(({ partnerId }) => partnerId === 'icnc');
    const under = (heading: string): number =>
      own.filter((line) => line.heading?.['en'] === heading).length;
    expect([under('Goals'), under('Functions'), own.length]).toEqual([3, 9, 12]);
    expect(own.every(({ section }) => section === 'activity')).toBe(true);
  });
});

describe('the relationships of the seed', () => {
  it.each([
    ['incheon-kitakyushu', '1988-12-20', 'in-force'],
    ['incheon-chongqing', '2007-06-01', 'uncertain'],
    ['incheon-shenyang', undefined, 'uncertain'],
    ['incheon-kobe', undefined, 'uncertain'],
  ])('%s is a sister city since %s, %s', (id, since, status) => {
    const { kind, since: told, status: stands } = relationship(id);
    expect([kind, told, stands]).toEqual(['sister-city', since, status]);
  });

  it('say for whom Gwangju pays, and since when', () => {
    expect(relationship('gwangju-icec')).toMatchObject({
      kind: 'funds',
      parties: [
        { partnerId: 'gwangju-city', role: 'funder' },
        { partnerId: 'icec', role: 'funded' },
      ],
      since: '2012',
    });
  });

  it('tell what somebody recommends from what is', () => {
    expect(relationship('gcom-korea-lgc-ceet')).toMatchObject({
      kind: 'recommended',
      status: 'uncertain',
    });
  });

  it('say what is doubtful wherever something is', () => {
    const doubtful = relationships.filter(({ status }) => status === 'uncertain');
    expect(doubtful).toHaveLength(6);
    expect(doubtful.filter(({ note }) => note === undefined)).toEqual([]);
  });
});

describe('the declarations of the seed', () => {
  it('are those of the documents, as dated there', () => {
    expect(
      declarations.map(({ id, date, targetYear, count }) => [id, date, targetYear, count]),
    ).toEqual([
      ['incheon-environment-city-2020', '2020', undefined, undefined],
      ['incheon-coal-exit-2020', '2020-11', undefined, undefined],
      ['incheon-2050', '2021-11', 2050, undefined],
      ['incheon-ordinance-2022', '2022', undefined, undefined],
      ['incheon-vision-2022', '2022-12-06', 2045, undefined],
      ['korea-climate-emergency-2020', '2020-06', undefined, 226],
      ['nzc-lga-launch-2020', '2020-07', undefined, undefined],
      ['korea-net-zero-2020', '2020-10', 2050, undefined],
      ['china-carbon-neutrality', undefined, undefined, undefined],
      ['japan-carbon-neutrality', undefined, undefined, undefined],
      ['russian-federation-carbon-neutrality', undefined, undefined, undefined],
      ['paris-agreement', undefined, undefined, undefined],
    ]);
  });
});

describe('what the seed says', () => {
  const texts = [...partners, ...relationships, ...declarations, ...lines, ...names].flatMap(
    textsIn,
  );

  it.each([
    ['a birth date', /\b(?:born|birth|birthday)\b|생년|생일|출생/iu],
    [
      'a day of the last century in a text',
      /.*\D19\d\d\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}.*/u,
    ],
    ['an education', /\b(?:graduat|Ph\.?\s?D|Bachelor|Master of|alumn)|학력|졸업/iu],
    ['a person', /\b(?:Mr|Ms|Mrs|Dr|Prof)\b\.?\s|\b(?:Mayor|Ambassador|Director)\s\p{Lu}/u],
    ['an e-mail address', /\S@\S+\.\S/u],
    ['a telephone number', /\+\d{6,}|\(?\+?\d{2,4}\)?[ -]\d{3,4}[ -]\d{4}/u],
  ])('holds nothing like %s', (_what, pattern) => {
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('is no example', () => {
    const records = [...partners, ...relationships, ...declarations, ...lines];
    expect(records.filter(({ illustrative }) => illustrative)).toEqual([]);
  });
});
