import { beginningOf, isErrorSign, isPlaceholder, textOf } from '../figure-cell.js';
import type { Cell, Place, Sheet } from '../format.js';

/**
 * What eCRF_1 says that is read. Names and addresses of people (compiler, auditor, e-mail) are not in this list and
 * never leave the workbook.
 */
export type Label =
  | 'city'
  | 'country'
  | 'geonames'
  | 'year'
  | 'boundary'
  | 'population'
  | 'level'
  | 'gases'
  | 'gwp'
  | 'gwpNote'
  | 'department'
  | 'date'
  | 'webpage';

const LABELS: readonly (readonly [Label, RegExp])[] = [
  ['city', /^name of (?:the )?(?:city|local government)\b/u],
  ['country', /^country$/u],
  ['geonames', /^city id\b|\bgeonames\b/u],
  ['year', /^inventory year\b/u],
  ['boundary', /^geographic(?:al)? boundary\b/u],
  ['population', /^resident population\b/u],
  ['level', /^gpc reporting level\b/u],
  ['gases', /^greenhouse gases included\b/u],
  ['gwp', /^global warming potentials?\b/u],
  ['gwpNote', /^please explain your choice of gwp\b/u],
  ['department', /^department\b/u],
  ['date', /^date$/u],
  ['webpage', /^web ?(?:page|site)$/u],
];

/** A value beside its label. */
export interface LabelledCell {
  readonly cell: Cell;
  readonly place: Place;
}

/** Answers of eCRF_1 by label; what nobody filled in is absent. */
export class CitySheet {
  readonly #cells = new Map<Label, LabelledCell>();
  /** Values that are placeholders of a template. */
  readonly placeholders: readonly LabelledCell[];

  constructor(sheet: Sheet | undefined) {
    const placeholders: LabelledCell[] = [];
    for (const { row, cells } of sheet?.rows ?? []) {
      const texts = cells.map(textOf);
      // The first column holds merged group names, which no label equals.
      const at = texts.findIndex((text) => text !== undefined && labelOf(text) !== undefined);
      const label = labelOf(texts[at] ?? '');
      const value = texts.findIndex((text, index) => index > at && text !== undefined);
      if (label === undefined || value < 0 || this.#cells.has(label)) continue;
      const place = { sheet: sheet?.name ?? '', row, column: texts[at] ?? '' };
      const labelled = { cell: cells[value], place };
      if (isPlaceholder(texts[value] ?? '')) placeholders.push(labelled);
      else this.#cells.set(label, labelled);
    }
    this.placeholders = placeholders;
  }

  /** The cell beside a label, with its place. */
  cell(label: Label): LabelledCell | undefined {
    return this.#cells.get(label);
  }

  /** Its text, absent where it is empty or a failed formula. */
  text(label: Label): string | undefined {
    const text = textOf(this.#cells.get(label)?.cell);
    return text === undefined || isErrorSign(text) ? undefined : text;
  }
}

function labelOf(text: string): Label | undefined {
  const words = beginningOf(text)
    .toLowerCase()
    .replace(/[:*]+$/u, '')
    .trim();
  return LABELS.find(([, pattern]) => pattern.test(words))?.[0];
}
