import type { InventoryPart } from '@climate-embed/schema';
import { reconcile, sumOf } from '../../reconcile.js';
import type { Mass } from '../../row-reader.js';

/** A share of a total by scope. */
export interface Share {
  readonly scope: '1' | '2' | '3';
  readonly mass: Mass;
}

/** The numbers of one record, in tonnes; those that are not there are absent. */
export interface Numbers {
  readonly total?: Mass;
  readonly basic?: Mass;
  readonly basicPlus?: Mass;
  /** Total of each scope. */
  readonly scopes: readonly Share[];
  /** Direct, indirect and outside the boundary, without energy generated for the grid. */
  readonly framework: readonly Share[];
}

/** One total of a record. */
export interface Total {
  /** Scheme, where it is not that of the record's protocol. */
  readonly scheme?: 'crf';
  readonly code: string;
  readonly value: number;
  /** As printed; absent where the total is the sum of its parts. */
  readonly printed?: Mass;
  readonly parts: readonly InventoryPart[];
  readonly note?: string;
}

/** A printed total beside the sum of the scopes that were printed with it. */
export interface Compared {
  readonly code: string;
  readonly published: number;
  readonly computed: number;
  readonly tolerance: number;
}

/** What a record's numbers come to. */
export interface Totals {
  readonly totals: readonly Total[];
  readonly compared: readonly Compared[];
}

/** Which total of its scheme a sum over scopes is. `total` is that of a scheme with no names for its totals. */
function codeOf(shares: readonly Share[], named: boolean): string | undefined {
  const scopes = shares.map(({ scope }) => scope);
  if (!scopes.includes('1')) return undefined;
  if (scopes.length === 1) return 'scope-1';
  return scopes.join() === '1,2' && !named ? 'total' : `total-scopes-${scopes.join('-')}`;
}

/**
 * The totals of one record. A printed total is kept as printed. It has the scopes as its parts where they come to it
 * or to less; where they come to more, the total counts something else than they do, and their sum is a total of
 * its own. BASIC+ that equals BASIC to the tonne is not a second total: such a city has not told the two apart.
 *
 * @param named true where the scheme has names for its totals (GPC, CRF), so that a bare "total" would be unclear.
 * @param crf true where direct, indirect and outside emissions are of the Common Reporting Framework, and the record's
 *   protocol is another.
 */
export function totalsOf(
  numbers: Numbers,
  { named, crf }: { named: boolean; crf: boolean },
): Totals {
  const { total, basic, basicPlus, scopes, framework } = numbers;
  const same = basic !== undefined && basicPlus?.tonnes === basic.tonnes;
  const printed = [
    ...(basic ? [{ code: 'BASIC', mass: basic, same }] : []),
    ...(basicPlus && !same ? [{ code: 'BASIC+', mass: basicPlus, same: false }] : []),
    ...(total ? [{ code: 'total', mass: total, same: false }] : []),
  ];
  const totals: Total[] = [];
  const compared: Compared[] = [];
  const misfit = printed.every(({ mass }) => !fitting(mass, scopes));
  for (const [index, { code, mass, same: note }] of printed.entries()) {
    const fit = fitting(mass, scopes);
    // Where the scopes come to none of the totals, they are held against the first.
    const first = misfit && index === 0;
    const parts = fit ?? (first && below(mass, scopes) ? scopes : []);
    const telling = scopes.length > 1 || (scopes.length === 1 && !below(mass, scopes));
    if (fit ?? (first && telling)) compared.push(compare(code, mass, fit ?? scopes));
    const scoped = code === 'total' && named && fit !== undefined ? codeOf(fit, named) : undefined;
    totals.push({
      code: scoped ?? code,
      value: mass.tonnes,
      printed: mass,
      parts: parts.map(partOf),
      ...(note ? { note: 'BASIC and BASIC+ were reported as the same number.' } : {}),
    });
  }
  const placed = totals.some(({ parts }) => parts.length > 0);
  // Beside a printed total the sum needs a name of its own in every scheme.
  const code = codeOf(scopes, named || printed.length > 0);
  if (!placed && code !== undefined) {
    totals.push(summed(code, scopes));
  }
  const frameCode = codeOf(framework, named || crf || totals.length > 0);
  if (frameCode !== undefined) {
    const frame = summed(frameCode, framework);
    totals.push(crf ? { scheme: 'crf', ...frame } : frame);
  }
  const kept = distinct(totals);
  for (const { code: name, value } of totals.filter((each) => !kept.includes(each))) {
    const published = kept.find((each) => each.code === name)?.value ?? value;
    compared.push({ code: name, published, computed: value, tolerance: 1 });
  }
  return { totals: kept, compared };
}

/** The sum of shares as a total of its own. */
function summed(code: string, shares: readonly Share[]): Total {
  const alone =
    shares.length === 1 ? { note: 'Only scope 1, or direct emissions, was reported.' } : {};
  return { code, value: sum(shares), parts: shares.map(partOf), ...alone };
}

/** The scopes that come to a printed total: all of them, else 1 and 2. */
function fitting(total: Mass, scopes: readonly Share[]): readonly Share[] | undefined {
  const without3 = scopes.filter(({ scope }) => scope !== '3');
  return [scopes, without3].find(
    (shares) => shares.length > 1 && compare('', total, shares).agrees,
  );
}

function below(total: Mass, scopes: readonly Share[]): boolean {
  return scopes.length > 0 && sum(scopes) <= total.tonnes;
}

function compare(
  code: string,
  total: Mass,
  shares: readonly Share[],
): Compared & { agrees: boolean } {
  const masses = shares.map(({ mass }) => mass);
  const { computed, tolerance, agrees } = reconcile(total, masses);
  return { code, published: total.tonnes, computed, tolerance, agrees };
}

function sum(shares: readonly Share[]): number {
  return sumOf(shares.map(({ mass }) => mass.tonnes));
}

function partOf({ scope, mass }: Share): InventoryPart {
  return { scope, value: mass.tonnes };
}

/** One total of each name: a record that fills both groups of columns may state the same one twice. */
function distinct(totals: readonly Total[]): Total[] {
  const keyOf = ({ scheme, code }: Total): string => `${scheme ?? ''} ${code}`;
  return totals.filter(
    (total, index) => totals.findIndex((other) => keyOf(other) === keyOf(total)) === index,
  );
}
