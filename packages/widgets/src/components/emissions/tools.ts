import type { Locale } from '@climate-embed/figures';
import type { Emissions } from '@climate-embed/schema';
import type { TemplateResult } from 'lit';

import type { ResourceController } from '../../controllers/resource-controller.js';
import { addSheet, checkCity, stateTemplate } from '../../states.js';
import { warnOnce } from '../../warn-once.js';
import { comparedTemplate } from './compare.js';
import { detailsTemplate } from './details.js';
import { save } from './downloads.js';
import type { ClimateEmissions } from './emissions.js';
import type { FileKind, Stage } from './stage.js';
import { loadToolWords, wordsFor } from './tool-words.js';
import { toolsStyles } from './tools.styles.js';
import { Walk } from './walk.js';

const DIVISIONS = ['sector', 'scope', 'gas', 'total'];
const VIEWS = ['chart', 'table'];

const walks = new WeakMap<ClimateEmissions, Walk>();

/**
 * Makes an element ready for what a reader asks for.
 *
 * @returns whether words have come that were not here.
 */
export function prepare(element: ClimateEmissions, { lang }: Locale): Promise<boolean> {
  addSheet(element, toolsStyles);
  const { by, city, view } = element;
  checkCity(city);
  for (const [name, value, known] of [
    ['by', by, DIVISIONS],
    ['view', view, VIEWS],
  ] as const)
    if (value && !known.includes(value))
      warnOnce(`${name}="${value}" is unknown. Known: ${known.join(', ')}.`);
  return loadToolWords(lang);
}

/** What is said where there is no chart to show, or no fresh one. */
export function state(
  element: ClimateEmissions,
  resource: ResourceController<Emissions>,
  locale: Locale,
): TemplateResult | '' {
  const known = wordsFor(locale);
  if (!known) return '';
  const errors = { ...known.details.errors, 'not-found': known.tools.unknown };
  return stateTemplate(element, resource, { ...known.details, errors });
}

/** Sources, and what has no place in the categories shown. */
export function details(stage: Stage): TemplateResult | string {
  const known = wordsFor(stage.locale);
  return known ? detailsTemplate(stage, known) : '';
}

/** Other cities beside the first, or why not. */
export function compared(stage: Stage): TemplateResult | string {
  const known = wordsFor(stage.locale);
  return known ? comparedTemplate(stage, known.tools) : '';
}

/** Takes the picture over: pointer, keys, years, and Chart.js where it can run. */
export async function wake(stage: Stage, event: Event): Promise<void> {
  const walk = walkOf(stage);
  walk.moved(stage, event);
  await walk.upgrade();
}

const walkOf = ({ element }: Stage): Walk => {
  let walk = walks.get(element);
  if (!walk) walks.set(element, (walk = new Walk(element)));
  return walk;
};

/** A pointer, a key or the focus on the picture. */
export function moved(stage: Stage, event: Event): void {
  walkOf(stage).moved(stage, event);
}

/** The picture was drawn anew. */
export function drawn(stage: Stage): void {
  walks.get(stage.element)?.drawn(stage);
}

/** On the button that takes a choice of years back. */
export const allYears = (locale: Locale): string => wordsFor(locale)?.tools.allYears ?? '';

/** Hands the reader a file of what is shown. */
export async function download(stage: Stage, kind: FileKind): Promise<void> {
  await save(stage, kind);
}
