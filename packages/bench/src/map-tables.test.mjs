import { describe, expect, it } from 'vitest';
import { mapBytes, mapCountTable, mapFileTable, laterTable, mapUseTable } from './map-tables.mjs';

const file = (path, kind, size) => ({ path, kind, raw: size, gzip: size, brotli: size });

const files = [
  file('/map-ours-100.html', 'page', 500),
  file('/v1/embed.js', 'code', 1000),
  file('/v1/embed/map-Ab12_-x9.js', 'code', 9000),
  file('/v1/embed/land-Ab12_-x9.js', 'code', 20_000),
  file('/v1/partners/points.json', 'data', 700),
];

const ours = {
  name: 'ours, 100',
  kind: 'ours',
  steps: 100,
  counts: {
    files,
    bytes: { page: { brotli: 500 } },
    requests: 4,
    depth: 2,
    shift: 0,
    moved: 0,
    elements: 10,
    nodes: 20,
  },
  slow: { filterDrawn: 30, filterTask: 0, panFrame: 17, panBlocking: 0 },
};

describe('mapBytes', () => {
  it('keeps the land apart, whether it travels as script or as data', () => {
    const { code, land, data } = mapBytes([...files, file('/layers/land.geojson', 'data', 5)]);
    expect([code.gzip, land.gzip, data.gzip]).toEqual([10_000, 20_005, 700]);
  });
});

describe('tables of maps', () => {
  it('add the page, code, land and data up', () => {
    const [row] = mapCountTable([ours], []).rows;
    expect(row[4]).toBe('31.2 kB');
  });

  it('say what could not be measured, and why', () => {
    const absent = [{ name: 'ours', why: 'not built yet' }];
    expect(mapCountTable([], absent).rows).toEqual([['ours: not built yet']]);
    expect(mapUseTable([], absent).rows).toEqual([['ours: not built yet']]);
  });

  it('leave the time of what did nothing empty', () => {
    expect(mapUseTable([ours], []).rows[0].slice(5)).toEqual(['–', '–']);
  });

  it('name a file alike in every build', () => {
    const names = mapFileTable([ours]).rows.map(([name]) => name);
    expect(names).toEqual(['embed.js', 'embed/map.js', 'embed/land.js', 'partners/points.json']);
  });

  it('say what came when a map was used, and what asked for nothing', () => {
    const none = { raw: 0, gzip: 0, brotli: 0 };
    const code = { ...none, gzip: 7000 };
    const table = laterTable(
      [
        { step: 'moved', code, data: none, paths: ['/v1/embed/moves-Ab12_-x9.js'] },
        { step: 'again', code: none, data: none, paths: [] },
      ],
      'Maps',
    );
    expect(table.title).toMatch(/^Maps: /);
    expect(table.rows[0]).toEqual(['moved', '7.0 kB', '0.0 kB', 'embed/moves.js']);
    expect(table.rows[1].at(-1)).toBe('nothing');
  });
});
