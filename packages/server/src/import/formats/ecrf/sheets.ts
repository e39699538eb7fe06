import { readFigure } from '../figure-cell.js';
import type { OpenFile, Sheet } from '../format.js';
import { findSourceColumns, type SourceColumns } from './columns.js';

/** The sheets of a workbook that are read. */
export interface EcrfSheets {
  readonly sources: Sheet;
  readonly columns: SourceColumns;
  /** eCRF_1: the city and the inventory in labels and values. */
  readonly city?: Sheet;
  /** eCRF_2: the sums, only ever compared. */
  readonly summary?: Sheet;
  /** Names of tables of sources that were passed over. */
  readonly others: readonly string[];
}

interface Candidate {
  readonly sheet: Sheet;
  readonly columns: SourceColumns;
  readonly light: boolean;
  readonly named: boolean;
  readonly filled: boolean;
}

/**
 * Finds eCRF_3 with its two neighbours, by name and header. CIRIS workbooks carry the tables twice: `eCRF_3` goes
 * before `Light_eCRF_3`, unless only the light one holds figures.
 */
export function findSheets(file: OpenFile): EcrfSheets | undefined {
  const candidates = file.sheets.flatMap((sheet): Candidate[] => {
    const columns = findSourceColumns(sheet);
    if (!columns) return [];
    const name = nameOf(sheet);
    const filled = holdsFigures(sheet, columns);
    return [
      { sheet, columns, light: name.startsWith('light'), named: name.endsWith('ecrf3'), filled },
    ];
  });
  const rank = ({ filled, named, light }: Candidate): number =>
    (filled ? 4 : 0) + (named ? 2 : 0) + (light ? 0 : 1);
  const [best, ...others] = candidates.sort((a, b) => rank(b) - rank(a));
  if (!best) return undefined;
  const prefix = best.light ? 'lightecrf' : 'ecrf';
  const byName = (number: 1 | 2): Sheet | undefined =>
    file.sheets.find((sheet) => nameOf(sheet) === `${prefix}${number}`) ??
    file.sheets.find((sheet) => nameOf(sheet).endsWith(`ecrf${number}`));
  const [city, summary] = [byName(1), byName(2)];
  return {
    sources: best.sheet,
    columns: best.columns,
    ...(city ? { city } : {}),
    ...(summary ? { summary } : {}),
    others: others.map(({ sheet }) => sheet.name),
  };
}

function nameOf({ name }: Sheet): string {
  return name.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

function holdsFigures({ rows }: Sheet, { of, first }: SourceColumns): boolean {
  const positions = (['total', 'key'] as const).flatMap(
    (concept) => of.get(concept)?.position ?? [],
  );
  return rows
    .slice(first)
    .some(({ cells }) =>
      positions.some((at) => ['number', 'keys'].includes(readFigure(cells[at]).kind)),
    );
}
