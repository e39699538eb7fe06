import type { Lang } from '@climate-embed/figures';
import type { Emissions } from '@climate-embed/schema';
import type { TemplateResult } from 'lit';

import type { ResourceController } from '../../controllers/resource-controller.js';
import { addSheet, checkCity, stateTemplate } from '../../states.js';
import { warnOnce } from '../../warn-once.js';
import type { ClimateEmissions } from './emissions.js';
import type { Stage } from './stage.js';
import { loadToolWords, type ToolWords } from './tool-words.js';
import { toolsStyles } from './tools.styles.js';
import { Walk } from './walk.js';

export { comparedTemplate as compared } from './compare.js';
export { detailsTemplate as details } from './details.js';
export { save as download } from './downloads.js';

const DIVISIONS = ['sector', 'scope', 'gas', 'total'];
const VIEWS = ['chart', 'table'];

const walks = new WeakMap<ClimateEmissions, Walk>();

/** Makes an element ready for what a reader asks for, and brings the words for it in. */
export function prepare(element: ClimateEmissions, lang: Lang): Promise<ToolWords> {
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
  { details, tools }: ToolWords,
): TemplateResult | '' {
  const errors = { ...details.errors, 'not-found': tools.unknown };
  return stateTemplate(element, resource, { ...details, errors });
}

/** A pointer, a key or the focus on the picture: takes it over, with Chart.js where that can run. */
export function wake(stage: Stage, event: Event, words: ToolWords): void {
  const { element } = stage;
  let walk = walks.get(element);
  if (!walk) walks.set(element, (walk = new Walk(element)));
  walk.moved(stage, event, words);
  void walk.upgrade();
}

/** The picture was drawn anew. */
export function drawn(stage: Stage): void {
  walks.get(stage.element)?.drawn(stage);
}
