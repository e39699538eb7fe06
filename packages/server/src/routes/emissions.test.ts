import { type Emissions, endpoints, files, type Inventories, pathOf } from '@climate-embed/schema';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';

import { addresses, openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));

const table = async (path: string): Promise<Record<string, string>[]> => {
  const text = await (await test.ask(path)).text();
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
};

const valueOf = (data: Emissions, key: string): number | undefined =>
  data.series.find((series) => series.key === key)?.values.at(-1);

describe('emissions', () => {
  it('are divided into sectors that add up to the total', async () => {
    const data = await test.json<Emissions>(addresses.emissions);
    expect(data).toMatchObject({ by: 'sector', scheme: 'gpc', illustrative: true });
    expect(data.points.map(({ year, value }) => [year, value])).toEqual([
      [2015, 1000],
      [2024, 700],
    ]);
    expect([valueOf(data, 'I'), valueOf(data, 'II')]).toEqual([500, 200]);
    expect(data.points.at(-1)?.perPerson).toBe(2);
  });

  it('are divided by scope, shown in another scheme with what is lost, and re-based', async () => {
    const scopes = await test.json<Emissions>(addresses.emissionsBy);
    expect([valueOf(scopes, '1'), valueOf(scopes, '2')]).toEqual([480, 220]);
    const korea = await test.json<Emissions>(addresses.emissionsIn);
    expect(valueOf(korea, 'energy')).toBe(480);
    const indirect = korea.series.find(({ key }) => key === 'indirect');
    expect(indirect).toMatchObject({ outside: true, values: [220] });
    const rebased = await test.json<Emissions>(addresses.rebasedEmissions);
    // 10 t of methane weigh 279 t by AR6 instead of 280 t by AR5.
    expect(valueOf(rebased, 'I')).toBe(279);
    expect(rebased.basis?.gwp).toBe('AR6');
  });

  it('can be asked for in every way that an answer names, and in no other', async () => {
    const { variants } = await test.json<Emissions>(addresses.emissions);
    expect(variants.length).toBeGreaterThan(5);
    for (const { by, scheme, gwp } of variants) {
      const rest = [by, scheme, gwp].filter((part) => part !== undefined).join('/');
      const answer = await test.json<Emissions>(`/v1/cities/harbour/emissions/${rest}.json`);
      expect(answer.by).toBe(by);
    }
    const { type, detail } = await test.problem('/v1/cities/harbour/emissions/colour.json');
    expect(type).toBe('urn:climate-embed:problem:unknown-variant');
    expect(detail).toContain('/v1/cities/harbour/emissions/scope.json');
  });

  it('are refused in few words, however much can be asked for and however long the question', async () => {
    const { variants } = await test.json<Emissions>(
      pathOf(endpoints.emissions.path, { id: 'riverside' }),
    );
    const { detail } = await test.problem(
      pathOf(endpoints.emissionsBy.path, { id: 'riverside', by: 'x'.repeat(4000) }),
    );
    expect(detail!.length).toBeLessThan(1200);
    expect(detail).toContain('/v1/cities/riverside/emissions/sector.json');
    expect(detail).toContain(
      `and ${variants.length - 12} more, which /v1/cities/riverside/emissions.json lists`,
    );
  });

  it.each(['constructor', '__proto__', 'toString'])('know no %s', async (odd) => {
    const asked = [
      pathOf(endpoints.emissions.path, { id: odd }),
      pathOf(endpoints.emissionsBy.path, { id: 'riverside', by: odd }),
      pathOf(endpoints.emissionsIn.path, { id: 'riverside', by: 'sector', scheme: odd }),
      pathOf(endpoints.rebasedEmissions.path, {
        id: 'riverside',
        by: 'sector',
        scheme: 'gpc',
        gwp: odd,
      }),
      pathOf(endpoints.countryInventories.path, { country: odd }),
    ];
    for (const path of asked) expect((await test.problem(path)).status).toBe(404);
  });

  it('of a city without figures are an empty answer, and no table or picture', async () => {
    const path = pathOf(endpoints.emissions.path, { id: 'hillside' });
    expect(await test.json<Emissions>(path)).toMatchObject({ points: [], series: [], losses: [] });
    for (const { path: pattern } of [files.emissionsCsv, files.emissionsSvg]) {
      const problem = await test.problem(pathOf(pattern, { id: 'hillside' }));
      expect(problem).toMatchObject({
        status: 404,
        type: 'urn:climate-embed:problem:no-emissions',
      });
    }
  });
});

describe('inventories', () => {
  it('hold every total and entry of a city, notation keys included', async () => {
    const { inventories, breakdowns } = await test.json<Inventories>(addresses.cityInventories);
    expect(inventories).toHaveLength(2);
    expect(breakdowns[0]?.entries).toContainEqual({ code: 'III.4.1', scope: '1', keys: ['NE'] });
  });

  it('of a country stand at its code; a country without any is a problem', async () => {
    const { country, breakdowns, illustrative } = await test.json<Inventories>(
      addresses.countryInventories,
    );
    expect([country, breakdowns.length, illustrative]).toEqual(['JP', 1, true]);
    const problem = await test.problem(
      pathOf(endpoints.countryInventories.path, { country: 'harbour' }),
    );
    expect(problem.detail).toContain('known are: JP');
  });
});

describe('tables', () => {
  it('have a unit and a source on every line with a value, and keys where there is none', async () => {
    const rows = await table(pathOf(files.emissionsCsv.path, { id: 'harbour' }));
    expect(rows.filter(({ kind }) => kind === 'total').map(({ value }) => value)).toEqual([
      '1000',
      '700',
    ]);
    for (const row of rows) {
      expect(row['source_licence']).toBe('CC0-1.0');
      expect(row['source_attribution']).toBe('Made up, as the test says');
      expect(row['value'] === '').toBe(row['unit'] === '');
      expect(row['value'] === '').toBe(row['notation_key'] !== '');
    }
  });

  it('say of every period what is in the total, beside it, and lost', async () => {
    const linesOf = async (path: string) =>
      (await table(path)).map(({ year, kind, code, value, notation_key: keys, reason }) =>
        [year, kind, code, value, keys, reason].filter(Boolean).join(' '),
      );
    expect(await linesOf(pathOf(files.emissionsCsv.path, { id: 'harbour' }))).toEqual([
      '2015 total BASIC 1000',
      '2024 total BASIC 700',
      '2024 part I 500',
      '2024 part II 200',
      '2024 part III IE; NE',
    ]);
    const inScheme = (scheme: string) =>
      linesOf(pathOf(files.emissionsInCsv.path, { id: 'harbour', by: 'sector', scheme }));
    expect(await inScheme('korea')).toEqual([
      '2024 total from-gpc 480',
      '2024 part energy 480',
      '2024 beside indirect 220',
    ]);
    expect(await inScheme('ipcc-2006')).toEqual([
      '2024 total from-gpc 480',
      '2024 part 1 480',
      '2024 lost I.1.2 220 outside-scope',
    ]);
  });

  it('never hand a spreadsheet a formula', async () => {
    const response = await test.ask(pathOf(files.inventoriesCsv.path, { id: 'harbour' }));
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('"\'=cmd|""Homes"""');
    expect(text).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it('list every entry once, keys with where they are included', async () => {
    const rows = await table(pathOf(files.inventoriesCsv.path, { id: 'harbour' }));
    const keyed = rows.filter((row) => row['notation_key'] !== '');
    expect(keyed.map((row) => [row['code'], row['notation_key'], row['value']])).toEqual([
      ['III.1.1', 'IE (I.1.1)', ''],
      ['III.4.1', 'NE', ''],
    ]);
    expect(rows).toHaveLength(2 + 5);
  });
});

describe('pictures', () => {
  it.each(['en', 'ko', 'zh', 'ja', 'ru', 'mn'])('speak %s and name their source', async (lang) => {
    const response = await test.ask(pathOf(files.localEmissionsSvg.path, { lang, id: 'harbour' }));
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    const text = await response.text();
    expect(text).toContain(`xml:lang="${lang}"`);
    expect(text).toContain(lang === 'ja' ? '港市' : 'Harbour');
    // Wording that a source requires stands in place of its publisher.
    expect(text).toContain('Made up, as the test says');
    expect(text).toContain('CC0-1.0');
  });

  it('are English unless told, and refuse a language that nobody taught them', async () => {
    const plain = await (await test.ask(pathOf(files.emissionsSvg.path, { id: 'harbour' }))).text();
    const english = pathOf(files.localEmissionsSvg.path, { lang: 'en', id: 'harbour' });
    expect(await (await test.ask(english)).text()).toBe(plain);
    const problem = await test.problem(
      pathOf(files.localEmissionsSvg.path, { lang: 'toString', id: 'harbour' }),
    );
    expect(problem.detail).toContain('ko, en, zh, ja, ru, mn');
  });
});
