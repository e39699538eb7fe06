/** The bench's results of agendas as tables. */
import { kilobytes, milliseconds, ratio } from './numbers.mjs';

const missing = (absent) => absent.map(({ name, why }) => [`${name}: ${why}`]);

/** What each page with a programme is made of: exact, the same on every machine. */
export function agendaCountTable(pages, absent) {
  const head = [
    'page',
    'code gzip',
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
    const { page, code, data } = counts.bytes;
    return [
      name,
      kilobytes(code.gzip),
      kilobytes(data.gzip),
      kilobytes(page.brotli + code.brotli + data.brotli),
      `1 + ${counts.requests}`,
      counts.depth,
      counts.shift.toFixed(3),
      `${counts.moved.toFixed(0)} px`,
      counts.elements,
      counts.nodes,
    ];
  });
  return { title: 'Agendas: exact counts', head, rows: [...rows, ...missing(absent)] };
}

/** How long a programme takes to answer a reader, with the processor slowed down. */
export function agendaUseTable(pages, absent) {
  const steps = ['clock', 'filter', 'detail', 'day'];
  const rows = pages
    .filter(({ kind }) => kind !== 'static')
    .map(({ name, slow }) => [
      name,
      ...steps.flatMap((step) => [
        milliseconds(slow[`${step}Drawn`]),
        milliseconds(slow[`${step}Task`]),
      ]),
    ]);
  return {
    title: 'Agendas: in use, CPU × 4',
    head: ['page', ...steps.flatMap((step) => [step, 'longest task'])],
    rows: [...rows, ...missing(absent)],
  };
}

/** What an event of 200 sessions costs to answer. */
export function eventAnswerTable(results) {
  const rows = results.map(({ form, cold, first, again, bytes }) => [
    `event.${form}, 200 sessions`,
    milliseconds(cold / 1000),
    milliseconds(first / 1000),
    `${again.toFixed(2)} µs`,
    kilobytes(bytes),
  ]);
  return {
    title: 'Events: CPU of an answer, without the network',
    head: ['answer', 'first of a process', 'first', 'again', 'bytes'],
    rows,
  };
}

/** What is promised of an agenda: bytes of code after gzip, a ratio, milliseconds. */
const PROMISED = { code: 15_360, beside: 6144, painted: 1.8, blocking: 40 };

const verdict = (isKept) => (isKept ? 'kept' : '**missed**');

/** `12,345 bytes`. */
const bytes = (value) => `${value.toLocaleString('en')} bytes`;

/**
 * What is promised of an agenda, beside what was measured; nothing where ours is not built.
 *
 * @param result `{ pages, beside }`; `beside` is the code that an agenda brings to a page with a card.
 */
export function agendaPromiseTable({ pages, beside }) {
  const ours = pages.filter(({ kind }) => kind === 'ours');
  const title = 'Agendas: against what we promise';
  const head = ['promise', 'measured', ''];
  if (ours.length === 0) return { title, head, rows: [] };
  const floor = (page) =>
    pages.find(({ kind, steps }) => kind === 'static' && steps === page.steps);
  const each = (what) => ours.map((page) => `${page.steps}: ${what(page)}`).join(', ');
  const code = ours[0].counts.bytes.code.gzip;
  const times = ours.map((page) => page.slow.painted / floor(page).slow.painted);
  const rows = [
    [
      `code to first content: at most ${bytes(PROMISED.code)} gzip`,
      bytes(code),
      verdict(code <= PROMISED.code),
    ],
    [
      `where a card is on the page: at most ${bytes(PROMISED.beside)}`,
      bytes(beside.gzip),
      verdict(beside.gzip <= PROMISED.beside),
    ],
    [
      `painted in at most ${PROMISED.painted} × a page without script, slow line`,
      each(({ slow, ...page }) => ratio(slow.painted, floor(page).slow.painted)),
      verdict(times.every((time) => time <= PROMISED.painted)),
    ],
    [
      `TBT at most ${PROMISED.blocking} ms, slow line`,
      each(
        ({ slow, ...page }) =>
          `${milliseconds(slow.blocking)} (${milliseconds(floor(page).slow.blocking)} without script)`,
      ),
      verdict(ours.every(({ slow }) => slow.blocking <= PROMISED.blocking)),
    ],
    [
      'nothing below an agenda moves by more than a pixel',
      each(({ counts }) => `${counts.moved.toFixed(0)} px`),
      verdict(ours.every(({ counts }) => counts.moved <= 1)),
    ],
  ];
  return { title, head, rows };
}
