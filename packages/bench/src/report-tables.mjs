/** The bench's results as tables: head and rows, for the terminal and for a page. */
import { kilobytes, megabytes, milliseconds, percent, ratio } from './numbers.mjs';
import { spreadOf } from './rounds.mjs';

const totalOf = ({ bytes }, coding) => bytes.page[coding] + bytes.code[coding] + bytes.data[coding];

const floorOf = (pages, { count, steps }) =>
  pages.find((page) => page.kind === 'static' && page.count === count && page.steps === steps);

/** What each page is made of: exact, the same on every machine. */
export function countTable(pages, what = 'Pages') {
  const head = [
    'page',
    'code gzip',
    'code br',
    'data br',
    'all br',
    'requests',
    'depth',
    'CLS',
    'moved',
    'elements',
    'nodes',
  ];
  const rows = pages.map(({ name, counts }) => [
    name,
    kilobytes(counts.bytes.code.gzip),
    kilobytes(counts.bytes.code.brotli),
    kilobytes(counts.bytes.data.brotli),
    kilobytes(totalOf(counts, 'brotli')),
    `1 + ${counts.requests}`,
    counts.depth,
    counts.shift.toFixed(3),
    `${counts.moved.toFixed(0)} px`,
    counts.elements,
    counts.nodes,
  ]);
  return { title: `${what}: exact counts`, head, rows };
}

/** How long each page takes, as a ratio to the page without script. */
export function timeTable(pages, what = 'Pages') {
  const head = [
    'page',
    'painted, slow',
    '× static',
    'TBT, slow',
    'painted, fast',
    '× static',
    'CPU',
    '× static',
    'script',
    'heap',
    'over static',
    'spread',
  ];
  const rows = pages.map((page) => {
    const { name, fast, slow } = page;
    const floor = floorOf(pages, page);
    return [
      name,
      milliseconds(slow.painted),
      ratio(slow.painted, floor?.slow.painted),
      milliseconds(slow.blocking),
      milliseconds(fast.painted),
      ratio(fast.painted, floor?.fast.painted),
      milliseconds(fast.cpu),
      ratio(fast.cpu, floor?.fast.cpu),
      milliseconds(fast.script),
      megabytes(fast.heap),
      megabytes(fast.heap - floor?.fast.heap),
      `${slow.spread.toFixed(2)} ×`,
    ];
  });
  return { title: `${what}: times, least of all rounds`, head, rows };
}

/** What a chart of ours brings beyond its first content, and beside a card. */
export function beyondTable({ first, beside, interaction }) {
  const row = (name, { gzip, brotli: packed }) => [name, kilobytes(gzip), kilobytes(packed)];
  return {
    title: 'Charts: code of ours',
    head: ['code', 'gzip', 'brotli'],
    rows: [
      row('first content, alone', first),
      row('first content, where a card is on the page', beside),
      row('on interaction, all of it', interaction.after),
      row('of that, the file with Chart.js', interaction.chart),
    ],
  };
}

/** What importing whole files costs. */
export function importTable(results) {
  const works = { import: 'import', parse: 'read-excel-file, rows only' };
  const rows = results.map(({ name, work, ...result }) => [
    `${name}: ${works[work]}`,
    megabytes(result.size),
    result.rows,
    result.writes,
    result.issues,
    milliseconds(result.time),
    milliseconds(result.cpu),
    megabytes(result.memory),
  ]);
  return {
    title: 'Imports of whole files, each in a fresh process',
    head: ['file', 'size', 'rows', 'records', 'issues', 'time', 'CPU', 'memory'],
    rows,
  };
}

/** What a city's emissions cost to answer. */
export function answerTable(results) {
  const rows = results.map(({ steps, form, cold, first, again, bytes }) => [
    `emissions.${form}, ${steps.toLocaleString('en')} steps`,
    milliseconds(cold / 1000),
    milliseconds(first / 1000),
    `${again.toFixed(2)} µs`,
    kilobytes(bytes),
  ]);
  return {
    title: 'Emissions: CPU of an answer, without the network',
    head: ['answer', 'first of a process', 'first', 'again', 'bytes'],
    rows,
  };
}

/** What the SDK weighs. */
export function sdkTable(entries) {
  const head = ['SDK', 'gzip', 'brotli', 'lazy, gzip'];
  const rows = entries.map(({ name, first, lazy }) => [
    name,
    kilobytes(first.gzip),
    kilobytes(first.brotli),
    kilobytes(lazy.gzip),
  ]);
  return { title: 'SDK: bytes in a bundle', head, rows };
}

/** What checking costs beside asking and parsing. */
export function validationTable(validation) {
  const names = {
    fetchAndParse: 'fetch and parse',
    parse: 'JSON.parse alone',
    fits: 'our guard (fits)',
    check: 'our guard with reasons (check)',
    zod: 'zod, builds code at run time',
    zodJitless: 'zod, without (strict CSP)',
  };
  const rows = Object.entries(names).map(([key, name]) => [
    name,
    `${validation[key].toFixed(3)} ms`,
    percent(validation[key], validation.fetchAndParse),
  ]);
  return {
    title: `Validation of ${kilobytes(validation.bytes)} of JSON, CPU in Node`,
    head: ['work', 'CPU', 'of fetch and parse'],
    rows,
  };
}

/** What a read costs the server. */
export function serverTable(results) {
  const bare = (status) =>
    results.find((row) => row.status === status && row.server.startsWith('bare'));
  const rows = results.map(({ status, server, micros, rounds }) => [
    `${status} ${server}`,
    `${micros.toFixed(1)} µs`,
    ratio(micros, bare(status).micros),
    `${spreadOf(rounds).toFixed(2)} ×`,
  ]);
  return { title: 'Server: CPU a request', head: ['answer', 'CPU', '× bare', 'spread'], rows };
}
