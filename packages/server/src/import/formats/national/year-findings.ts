import type { Desk, Place } from '../format.js';
import type { Category } from './category.js';
import type { PartsComparison, YearEntries } from './year-entries.js';

/** What was found in the years of a table, to be told once for each category. */
export class YearFindings {
  readonly #undivided = new Map<Category, Finding[]>();
  readonly #unclear = new Map<Category, Finding[]>();
  readonly #keyed = new Map<Category, number[]>();

  add(year: number, { undivided, unclear, keyed }: YearEntries): void {
    for (const each of undivided) push(this.#undivided, each.category, { ...each, year });
    for (const each of unclear) push(this.#unclear, each.category, { ...each, year });
    for (const category of keyed) push(this.#keyed, category, year);
  }

  /** Writes the findings down. Once, at the end. */
  tell(desk: Desk, placeOf: (category: Category) => Place): void {
    for (const [category, found] of this.#undivided) {
      const largest = largestOf(found);
      const message = `The figures of ${category.printed} are larger than the sum of their parts (${yearsOf(found)}; most in ${largest.year}, by ${largest.difference} t). The rest is kept as an entry of its own, not divided further.`;
      desk.issue('warning', placeOf(category), 'undivided-rest', message, detailOf(largest));
    }
    for (const [category, found] of this.#unclear) {
      const largest = largestOf(found);
      const message = `The rows below ${category.printed} add up to more than its figures (${yearsOf(found)}), and the table has lost its indentation: they may belong elsewhere. Its own figures are the entries, the rows below are left out in these years.`;
      desk.issue('warning', placeOf(category), 'tree-unclear', message, detailOf(largest));
    }
    for (const [category, years] of this.#keyed) {
      const message = `${category.printed} holds a notation key above numbers (${years.join(', ')}). The numbers are kept.`;
      desk.issue('warning', placeOf(category), 'key-above-numbers', message);
    }
  }
}

interface Finding extends PartsComparison {
  readonly year: number;
}

function push<Value>(map: Map<Category, Value[]>, category: Category, value: Value): void {
  const values = map.get(category) ?? [];
  map.set(category, values);
  values.push(value);
}

function largestOf(found: readonly Finding[]): Finding {
  return found.reduce((best, each) =>
    Math.abs(each.difference) > Math.abs(best.difference) ? each : best,
  );
}

function yearsOf(found: readonly Finding[]): string {
  const years = found.map(({ year }) => year);
  if (years.length === 1) return String(years[0]);
  return `${years.length} years between ${Math.min(...years)} and ${Math.max(...years)}`;
}

function detailOf({ published, computed }: Finding): { found: string; expected: string } {
  return { found: `${published} t`, expected: `${computed} t` };
}
