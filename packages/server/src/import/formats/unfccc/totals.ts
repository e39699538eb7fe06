/** A row above the categories: which total, of which gas. */
export interface TotalRow {
  /** `total` without and `net` with land use, `lulucf` the land use between them; a gas behind: `net-CO2`. */
  readonly code: string;
  readonly kind: 'total' | 'net' | 'lulucf';
  /** Absent for all gases. */
  readonly gas: string | undefined;
}

const GASES = /^(CO2|CH4|N2O|HFCs|PFCs|SF6|NF3|HFCs\+PFCs\+SF6|Non-CO2|GHG|Total GHG)$/iu;

/** Reads "GHG net emissions/removals with LULUCF / LUCF", or a gas in the part of a sheet that such words head. */
export function totalRowOf(printed: string, heading: string): TotalRow | undefined {
  const text = printed.normalize('NFKC');
  const kind = kindOf(text);
  if (kind) return named(kind, /^(\S+)/u.exec(text)?.[1] ?? '');
  const above = kindOf(heading.normalize('NFKC'));
  return above && GASES.test(text) ? named(above, text) : undefined;
}

/** True of words that say which total the lines below them state. */
export function headsTotals(printed: string): boolean {
  return kindOf(printed.normalize('NFKC')) !== undefined;
}

function kindOf(text: string): TotalRow['kind'] | undefined {
  if (!/emissions|removals/iu.test(text)) return undefined;
  if (/\bwithout\s+(LULUCF|LUCF)/iu.test(text)) return 'total';
  if (/\bwith\s+(LULUCF|LUCF)/iu.test(text)) return 'net';
  return /\bby\s+(LULUCF|LUCF)/iu.test(text) ? 'lulucf' : undefined;
}

function named(kind: TotalRow['kind'], printed: string): TotalRow {
  const gas = /^(total\s*)?GHGs?$/iu.test(printed) ? undefined : printed;
  return { code: gas === undefined ? kind : `${kind}-${gas}`, kind, gas };
}
