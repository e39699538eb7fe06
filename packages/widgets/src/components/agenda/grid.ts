import { localizedIn } from '@climate-embed/figures';
import type { Row } from '@climate-embed/figures/agenda';
import { type AgendaTools, type GridLayout, layoutGrid } from '@climate-embed/figures/agenda-tools';
import { foreignPicked } from '@climate-embed/figures/partner';
import { html, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import type { ClimateAgenda } from './agenda.js';
import type { Stage } from './stage.js';
import { watchOf } from './watch.js';
import { wholeOf } from './whole.js';

/** From this width of the widget on parallel tracks stand side by side, CSS pixels. */
export const WIDE = 900;

const layouts = new WeakMap<ClimateAgenda, GridLayout>();

/** The layout of the rows shown; nothing where they do not run side by side, or there is no room for it. */
function layoutOf(agenda: ClimateAgenda, { event }: Stage, rows: readonly Row[]) {
  const whole = watchOf(agenda).width >= WIDE ? wholeOf(event)?.event : undefined;
  if (!whole) return undefined;
  const shown = new Set(rows.map(({ id }) => id));
  const layout = layoutGrid(
    whole.sessions.filter(({ id }) => shown.has(id)),
    whole.tracks,
  );
  return layout.columns.filter(({ track }) => track).length > 1 ? layout : undefined;
}

/** The name of a track; without one, that it is for all. */
function nameOf(
  { event, locale }: Stage,
  track: string | undefined,
  { words }: AgendaTools,
): unknown {
  const known = wholeOf(event)?.event.tracks.find(({ id }) => id === track);
  return known ? picked(foreignPicked(localizedIn(known.name, locale.lang), 'name')) : words.forAll;
}

/** Parallel tracks side by side: the names of the tracks above the one list that all readers have. */
export function grid(
  agenda: ClimateAgenda,
  stage: Stage,
  rows: readonly Row[],
): { readonly head: TemplateResult } | undefined {
  const [, words] = agenda.tools ?? [];
  const layout = words && layoutOf(agenda, stage, rows);
  if (!layout) {
    layouts.delete(agenda);
    return undefined;
  }
  layouts.set(agenda, layout);
  return {
    head: html`<div part="tracks" aria-hidden="true">
      ${layout.columns.map(({ track }) => html`<span>${nameOf(stage, track, words.tools)}</span>`)}
    </div>`,
  };
}

/** Puts rows and heads into their places. Through the object model: strict policies forbid styles in markup. */
export function place(agenda: ClimateAgenda): void {
  const { renderRoot } = agenda;
  const list = renderRoot.querySelector<HTMLElement>('#programme > ol');
  if (!list) return;
  const layout = list.classList.contains('grid') ? layouts.get(agenda) : undefined;
  const columns = layout ? `repeat(${layout.width}, minmax(0, 1fr))` : '';
  list.style.gridTemplateColumns = columns;
  // What begins later stands lower, however little there is to read before.
  list.style.gridTemplateRows =
    layout?.rows
      .map(({ minutes }) => (minutes ? `minmax(${8 + Math.min(minutes, 60) / 2}px, auto)` : 'auto'))
      .join(' ') ?? '';
  const cells = new Map(layout?.cells.map((cell) => [`row-${cell.id}`, cell]));
  for (const row of list.children as Iterable<Element> as Iterable<HTMLElement>) {
    const cell = cells.get(row.id);
    row.style.gridArea = cell
      ? `${cell.row} / ${cell.column} / ${cell.rowEnd} / ${cell.columnEnd}`
      : layout
        ? 'auto / 1 / auto / -1'
        : '';
  }
  const heads = renderRoot.querySelector<HTMLElement>('[part=tracks]');
  if (!heads || !layout) return;
  heads.style.gridTemplateColumns = columns;
  layout.columns.forEach(({ column, columnEnd }, at) => {
    const head = heads.children[at] as HTMLElement | undefined;
    if (head) head.style.gridColumn = `${column} / ${columnEnd}`;
  });
}
