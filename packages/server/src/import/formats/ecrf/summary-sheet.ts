import { beginningOf, type Figure, readFigure, textOf } from '../figure-cell.js';
import type { Place, Sheet } from '../format.js';

/** The three columns of figures of eCRF_2. */
export type Side = 'direct' | 'indirect' | 'outside';
export const SIDES = ['direct', 'indirect', 'outside'] as const;

/** One line of eCRF_2. */
export interface SummaryLine {
  readonly label: string;
  readonly cells: Readonly<Record<Side, { readonly figure: Figure; readonly place: Place }>>;
}

const HEADERS: Readonly<Record<Side, RegExp>> = {
  direct: /^direct\b/iu,
  indirect: /^indirect\b/iu,
  outside: /\boutside\b.*\bboundary\b/iu,
};

/**
 * The lines of eCRF_2 under their three headers, wherever these stand. A header is merged over two columns; the
 * figures stand in the first of them.
 */
export function readSummary(sheet: Sheet): readonly SummaryLine[] {
  const header = sheet.rows.findIndex(({ cells }) =>
    SIDES.every((side) =>
      cells.some((cell) => HEADERS[side].test(beginningOf(textOf(cell) ?? ''))),
    ),
  );
  const headers = (sheet.rows[header]?.cells ?? []).map((cell) => beginningOf(textOf(cell) ?? ''));
  if (header < 0) return [];
  const figures = headers.findIndex((text) => HEADERS.direct.test(text));
  return sheet.rows.slice(header + 1).flatMap(({ row, cells }): SummaryLine[] => {
    const label = cells.slice(0, figures).map(textOf).find(Boolean);
    if (label === undefined) return [];
    const of = (side: Side): { figure: Figure; place: Place } => {
      const at = headers.findIndex((text) => HEADERS[side].test(text));
      const place = { sheet: sheet.name, row, column: headers[at] ?? '' };
      return { figure: readFigure(cells[at]), place };
    };
    const line = { direct: of('direct'), indirect: of('indirect'), outside: of('outside') };
    return [{ label, cells: line }];
  });
}
