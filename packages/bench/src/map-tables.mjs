/** The bench's results of maps as tables. */
import { sumOf } from './encodings.mjs';
import { kilobytes, milliseconds } from './numbers.mjs';

const NOTHING = { raw: 0, gzip: 0, brotli: 0 };

/** Bytes of a visit as `{ code, land, data }`, each `{ raw, gzip, brotli }`: a land may travel as script or as data. */
export function mapBytes(files) {
  const isLand = ({ path }) => /\bland\b/.test(path);
  const sum = (takes) =>
    sumOf([
      NOTHING,
      ...files.filter(takes).map(({ raw, gzip, brotli }) => ({ raw, gzip, brotli })),
    ]);
  return {
    code: sum((file) => file.kind === 'code' && !isLand(file)),
    land: sum((file) => file.kind !== 'page' && isLand(file)),
    data: sum((file) => file.kind === 'data' && !isLand(file)),
  };
}

const missing = (absent) => absent.map(({ name, why }) => [`${name}: ${why}`]);

/** What each page with a map is made of: exact, the same on every machine. */
export function mapCountTable(pages, absent) {
  const head = [
    'page',
    'code gzip',
    'land gzip',
    'data gzip',
    'all br',
    'requests',
    'depth',
    'CLS',
    'moved',
    'elements',
    'nodes',
  ];
  const rows = pages.map(({ name, counts }) => {
    const { code, land, data } = mapBytes(counts.files);
    return [
      name,
      kilobytes(code.gzip),
      kilobytes(land.gzip),
      kilobytes(data.gzip),
      kilobytes(counts.bytes.page.brotli + code.brotli + land.brotli + data.brotli),
      `1 + ${counts.requests}`,
      counts.depth,
      counts.shift.toFixed(3),
      `${counts.moved.toFixed(0)} px`,
      counts.elements,
      counts.nodes,
    ];
  });
  return { title: 'Maps: exact counts', head, rows: [...rows, ...missing(absent)] };
}

/** How long a map takes to answer a reader, with the processor slowed down. */
export function mapUseTable(pages, absent) {
  const head = [
    'page',
    'filter',
    'longest task',
    'drag: worst frame',
    'blocked',
    'zoom',
    'longest task',
  ];
  const rows = pages
    .filter(({ kind }) => kind !== 'static')
    .map(({ name, slow }) => [
      name,
      milliseconds(slow.filterDrawn),
      milliseconds(slow.filterTask),
      milliseconds(slow.panFrame),
      milliseconds(slow.panBlocking),
      milliseconds(slow.zoomDrawn),
      milliseconds(slow.zoomTask),
    ]);
  return { title: 'Maps: in use, CPU × 4', head, rows: [...rows, ...missing(absent)] };
}

/** A name that is the same for every build. */
const plainName = (path) => path.replace(/^\/v1\//, '').replace(/-[\w-]{6,10}\.js$/, '.js');

/** Each file that our map asks for beside the page, packed by gzip, beside the number of partners. */
export function mapFileTable(pages) {
  const ours = pages.filter(({ kind }) => kind === 'ours');
  const files = ours.map(
    ({ counts }) =>
      new Map(
        counts.files
          .filter(({ kind }) => kind !== 'page')
          .map(({ path, gzip }) => [plainName(path), gzip]),
      ),
  );
  const names = [...new Set(files.flatMap((sizes) => [...sizes.keys()]))];
  return {
    title: 'Maps: files of ours, gzip',
    head: ['file', ...ours.map(({ steps }) => steps.toLocaleString('en'))],
    rows: names.map((name) => [name, ...files.map((sizes) => kilobytes(sizes.get(name)))]),
  };
}

/** What ours brings in when it is used. */
export function laterTable(steps, what) {
  const rows = steps.map(({ step, code, data, paths }) => [
    step,
    kilobytes(code.gzip),
    kilobytes(data.gzip),
    paths.map(plainName).join(', ') || 'nothing',
  ]);
  return {
    title: `${what}: what ours brings in when used, in this order`,
    head: ['step', 'code gzip', 'data gzip', 'files'],
    rows,
  };
}
