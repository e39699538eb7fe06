import { number } from '../formats.js';
import { foreignText } from '../partner/foreign-text.js';
import { readable } from '../partner/topic-words.js';
import { wordFor } from '../words.js';
import type { Choice } from './choice.js';
import type { MapTools } from './map-tools.js';
import { labelOf, unknownIn, type Labels } from './options.js';
import type { ListPage } from './page.js';
import type { MapPoints } from './points.js';

/** How many of all are shown and how many of those are in view: for the line above the list and the live region. */
export function shownLine(
  { locale, words }: Labels,
  tools: MapTools,
  shown: number,
  total: number,
  inView: number,
): string {
  if (!shown) return tools.words.none;
  const said = tools.shown(number(locale, shown), number(locale, total));
  return inView < shown ? said + words.comma + tools.inView(number(locale, inView)) : said;
}

/** Which page of the list this is; nothing where there is only one. */
export const pageLine = (
  { locale }: Labels,
  tools: MapTools,
  { page, pages }: Pick<ListPage, 'page' | 'pages'>,
): string => (pages > 1 ? tools.page(number(locale, page), number(locale, pages)) : '');

/** What the page chose by and nobody has; nothing where all is known. */
export function unknownLine(
  labels: Labels,
  tools: MapTools,
  points: MapPoints,
  choice: Choice,
): string {
  const names = unknownIn(points, labels.filters, choice).map(
    ({ facet, value }) => labelOf(labels, facet, value).text,
  );
  return names.length ? tools.unknown(names.join(labels.words.comma)) : '';
}

/** What the lines of the map are, by kinds of relationships. */
export const linesLine = ({ words }: Labels, tools: MapTools, kinds: readonly string[]): string =>
  tools.lines(kinds.map((kind) => wordFor(tools.ties, kind) ?? readable(kind)).join(words.comma));

/** That no name holds what a reader looked for. */
export const unfoundLine = (tools: MapTools, text: string): string =>
  tools.unfound(foreignText(text, 'name'));
