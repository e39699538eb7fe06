import type { CardSource, EmissionsChart, IsoDate, Source } from '@climate-embed/schema';

import { drawEmissions, emissionsView } from '../emissions/index.js';
import type { DrawOptions } from '../emissions/plan.js';
import type { Picked } from '../localized.js';
import { attribute, element, svg, textLine } from './markup.js';
import { STYLE } from './style.js';
import { bodyWidth, wrap } from './wrap.js';

const PADDING = 20;
/** Least height of the chart itself. */
const CHART = 160;

/** Something that takes the whole width at a height that is known only later. */
interface Row {
  readonly height: number;
  at(y: number): string;
}

const paragraph = (kind: string, pieces: readonly Picked[], size: number, room: number): Row[] =>
  wrap(pieces, size, room).flatMap((line) =>
    line[0]
      ? {
          height: Math.round(size * 1.4),
          at: (y) => textLine(kind, PADDING, y + size, line),
        }
      : [],
  );

const joined = (texts: readonly Picked[]): Picked[] =>
  texts.flatMap((text, index) => (index ? [{ text: ' · ' }, text] : [text]));

/** Keys with their colour or stroke, in as many rows as they need. */
function legend(items: readonly (Picked & { readonly kind: string })[], room: number): Row[] {
  const rows: { readonly x: number; readonly item: (typeof items)[number] }[][] = [];
  let x = Infinity;
  for (const item of items) {
    const wide = bodyWidth(item.text) + 36;
    if (x + wide > room + PADDING) {
      x = PADDING;
      rows.push([]);
    }
    rows.at(-1)!.push({ x, item });
    x += wide;
  }
  const sign = (kind: string, x: number, y: number): string =>
    kind === 'path'
      ? `M${x},${y + 8}H${x + 14}`
      : kind === 'hollow'
        ? `M${x + 3},${y + 8}a4,4 0 1 0 8,0a4,4 0 1 0 -8,0`
        : `M${x + 1},${y + 2}H${x + 13}V${y + 14}H${x + 1}Z`;
  return rows.map((row) => ({
    height: 20,
    at: (y) =>
      row
        .map(
          ({ x: left, item: { kind, ...label } }) =>
            `<path${attribute('class', kind)}${attribute('d', sign(kind, left, y))}/>` +
            textLine('', left + 20, y + 12, [label]),
        )
        .join(''),
  }));
}

/**
 * A chart of emissions as a picture that stands on its own, for reports, mail and pages without scripts: title,
 * sentence, chart, legend, what to know, and source, licence, basis, years and the mark of made-up data inside.
 *
 * Grows beyond `height` where words need the room.
 *
 * @example
 * emissionsSvg(data, { locale: ko, words, width: 720, height: 420, today: '2026-11-21' });
 */
export function emissionsSvg(
  data: Omit<EmissionsChart, 'sources'> & {
    readonly sources: readonly (CardSource & Partial<Pick<Source, 'licence'>>)[];
  },
  options: DrawOptions & { readonly today: IsoDate },
): string {
  const { height, locale, width } = options;
  const view = emissionsView(data, options);
  const { illustrative, legend: parts, marks, notes, provenance, sentence, subtitle, title } = view;
  const room = width - 2 * PADDING;
  const licences = new Set(
    data.points.map(
      ({ sourceId }) => data.sources.find(({ id }) => id === sourceId)?.licence ?? 'unknown',
    ),
  );
  licences.delete('unknown');

  const above = [
    ...paragraph('title', title, 18, room),
    ...paragraph(
      'subtitle',
      joined([{ text: subtitle }, ...(illustrative ? [{ text: illustrative }] : [])]),
      12,
      room,
    ),
    { height: 4, at: () => '' },
    ...paragraph('sentence', sentence, 14, room),
    { height: 8, at: () => '' },
  ];
  const strokes = marks.map(({ kind, label }) => ({
    text: label,
    kind: kind === 'target' ? 'path' : parts[0] ? 'area soft' : 'hollow',
  }));
  const colours = parts
    .filter(({ hidden }) => !hidden)
    .map(({ label, tone }) => ({ ...label, kind: `area ${tone}` }));
  const below = [
    { height: 6, at: () => '' },
    ...notes.flatMap((note) => paragraph('note', [note], 12, room)),
    { height: 6, at: () => '' },
    ...paragraph(
      'source',
      joined([...provenance, ...[...licences].map((text) => ({ text }))]),
      12,
      room,
    ),
  ];
  const tall = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0);
  const chart = (keys: readonly Row[]) =>
    drawEmissions(data, {
      ...options,
      width: room,
      height: Math.max(CHART, height - 2 * PADDING - tall([...above, ...keys, ...below])),
    });
  const draft = legend(strokes, room);
  const labelled = chart(draft).layout.labelled;
  const keys = labelled ? draft : legend([...colours, ...strokes], room);
  const drawing = chart(keys);
  const total = 2 * PADDING + tall([...above, ...keys, ...below]) + drawing.height;

  let y = PADDING;
  const set = (rows: readonly Row[]): string =>
    rows
      .map((row) => {
        y += row.height;
        return row.at(y - row.height);
      })
      .join('');
  const head = set(above);
  const plot = `<g transform="translate(${PADDING},${y})">${drawing.nodes.map(element).join('')}</g>`;
  y += drawing.height;
  return svg(
    width,
    total,
    {
      title: title.map(({ text }) => text).join(''),
      desc: sentence.map(({ text }) => text).join(''),
      lang: locale.lang,
    },
    STYLE,
    `<path class="surface" d="M0,0H${width}V${total}H0Z"/>${head}${plot}${set([...keys, ...below])}`,
  );
}
