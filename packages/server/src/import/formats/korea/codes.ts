import { schemeOf } from '@climate-embed/accounting';
import type { Category } from '../national/category.js';
import type { Heading } from './heading.js';
import { isSubtotal, type KoreanScheme, lettersOf, sectorCode } from './names.js';

/** Categories with their codes, and the rows that say a second time what another says. */
export interface CodedTree {
  readonly categories: readonly Category[];
  /** Rows with the same path as an earlier one, or subtotals of a row that has its own figures. */
  readonly repeated: readonly Heading[];
}

/**
 * Gives every heading its code. Labels repeat ("소" stands under enteric fermentation and under manure), so a
 * category is known by its path: by the scheme's own codes as far as it has them, and below that by its labels.
 */
export function codeTree(headings: readonly Heading[], scheme: KoreanScheme): CodedTree {
  const repeated: Heading[] = [];
  const book = { taken: new Set<string>(), repeated };
  return { categories: codeAll(headings, undefined, scheme, book), repeated };
}

/** What stands above a category: its code, and the nearest code above it that the scheme has. */
interface Above {
  readonly code: string;
  readonly known: string | undefined;
}

function codeAll(
  headings: readonly Heading[],
  above: Above | undefined,
  scheme: KoreanScheme,
  book: { readonly taken: Set<string>; readonly repeated: Heading[] },
): readonly Category[] {
  const labels = new Set<string>();
  return joined(headings).flatMap((heading) => {
    const place = placeOf(heading, above, scheme, book.taken);
    const letters = lettersOf(heading.label);
    const isRepeated = labels.has(letters) || book.taken.has(place.code);
    labels.add(letters);
    if (isRepeated) {
      book.repeated.push(heading);
      return [];
    }
    book.taken.add(place.code);
    const { own, others } = withSubtotal(heading, book.repeated);
    const { label, printed, row, cells } = own;
    const children = codeAll(others, seenThrough(place, others, scheme), scheme, book);
    return [{ label, printed, row, cells, code: place.code, children }];
  });
}

/** Headings without figures that stand beside rows in several places ("농업" in each of its rows) are one. */
function joined(headings: readonly Heading[]): readonly Heading[] {
  const all: Heading[] = [];
  for (const heading of headings) {
    const earlier = all.find(({ label }) => label === heading.label);
    if (earlier && heading.row === 0) earlier.children.push(...heading.children);
    else all.push({ ...heading, children: [...heading.children] });
  }
  return all;
}

/**
 * A level that the scheme does not have ("연료연소") while it has what stands below: then the level above it gives
 * the codes.
 */
function seenThrough(place: Above, below: readonly Heading[], scheme: KoreanScheme): Above {
  const { code, known } = place;
  const isBetween = known !== undefined && known !== code;
  const knows = below.some(({ label }) => knownUnder(known, label, scheme) !== undefined);
  return isBetween && knows ? { code: known, known } : place;
}

/** "소계" below a heading without figures holds the heading's figures. */
function withSubtotal(
  heading: Heading,
  repeated: Heading[],
): { own: Heading; others: readonly Heading[] } {
  const subtotal = heading.children.find(({ label }) => isSubtotal(label));
  if (!subtotal) return { own: heading, others: heading.children };
  const others = [...heading.children.filter((child) => child !== subtotal), ...subtotal.children];
  if (heading.row === 0) {
    return { own: { ...heading, row: subtotal.row, cells: subtotal.cells }, others };
  }
  repeated.push(subtotal);
  return { own: heading, others };
}

function placeOf(
  { label }: Heading,
  above: Above | undefined,
  scheme: KoreanScheme,
  taken: ReadonlySet<string>,
): Above {
  if (!above) {
    const code = sectorCode(scheme, label);
    return { code: code ?? wordsOf(label), known: code };
  }
  const known = knownUnder(above.known, label, scheme);
  if (known !== undefined && !taken.has(known)) return { code: known, known };
  return { code: `${above.code}.${wordsOf(label)}`, known: above.known };
}

/**
 * The scheme's code for a label. Levels that the scheme does not have ("연료연소") may stand between; a name that
 * it has twice ("기타") is taken only right below.
 */
function knownUnder(
  above: string | undefined,
  label: string,
  scheme: KoreanScheme,
): string | undefined {
  if (above === undefined) return undefined;
  const letters = lettersOf(label);
  const found = (schemeOf(scheme)?.categories ?? []).filter(
    ({ code, label: names }) =>
      code.startsWith(`${above}.`) && lettersOf(names['ko'] ?? '') === letters,
  );
  const next = found.find(({ code }) => !code.slice(above.length + 1).includes('.'));
  return (next ?? (found.length === 1 ? found[0] : undefined))?.code;
}

/** A label as part of a code: its letters and digits. */
function wordsOf(label: string): string {
  const words = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-+|-+$/gu, '') || 'unnamed';
}
