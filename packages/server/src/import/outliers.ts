import { outlierAgainst } from '@climate-embed/accounting';
import type { Inventory } from '@climate-embed/schema';
import type { RecordBook } from './record-book.js';
import type { Journal } from './report.js';
import { placeOf, type Spot } from './spot.js';

interface Figure {
  readonly inventory: Inventory;
  /** Absent for what the database holds: only what is imported is doubted. */
  readonly spot?: Spot;
}

/** How many periods around one are looked at: a slip in one of them must not make a slip of the others. */
const NEIGHBOURS = 2;

/**
 * Warns of totals that are at least five times larger or smaller than the nearest other periods of the same city,
 * basis, gas and method, in these files or in the database. Where only two periods are known, the later one is named.
 */
export function reportOutliers(
  book: RecordBook,
  stored: readonly Inventory[],
  journal: Journal,
): void {
  const groups = new Map<string, Map<string, Figure>>();
  const put = (figure: Figure): void => {
    const { cityId, basis, method, id } = figure.inventory;
    const key = JSON.stringify([cityId, basis.scheme, basis.code, basis.gas, method]);
    const group = groups.get(key) ?? new Map<string, Figure>();
    groups.set(key, group.set(id, figure));
  };
  for (const inventory of stored) put({ inventory });
  for (const { body, spot } of book.kept('inventory')) put({ inventory: body as Inventory, spot });
  for (const group of groups.values()) {
    const figures = [...group.values()];
    for (const figure of figures) if (figure.spot) doubt(figure, figure.spot, figures, journal);
  }
}

function doubt(
  { inventory }: Figure,
  spot: Spot,
  group: readonly Figure[],
  journal: Journal,
): void {
  // By calendar year: in days, a leap year would put the year after nearer than the year before.
  const distance = (other: Inventory): number =>
    Math.abs(other.period.year - inventory.period.year);
  const near = group
    .map((figure) => figure.inventory)
    .filter(({ period }) => period.start !== inventory.period.start)
    .sort((a, b) => distance(a) - distance(b) || (a.period.start < b.period.start ? -1 : 1))
    .slice(0, NEIGHBOURS);
  const [other] = near;
  if (!other) return;
  const signs = new Set(near.map(({ value }) => outlierAgainst(value, inventory.value)));
  const [sign] = signs;
  if (sign === undefined || signs.size > 1) return;
  const onlyTwo = near.length < NEIGHBOURS;
  if (onlyTwo && other.period.start > inventory.period.start && isImported(other, group)) return;
  const words = sign === 'too-small' ? 'less than a fifth' : 'more than five times';
  journal.outliers.push({
    ...placeOf(spot),
    id: inventory.id,
    value: inventory.value,
    against: sign,
    otherId: other.id,
    otherYear: other.period.year,
    otherValue: other.value,
  });
  journal.issues.push({
    severity: 'warning',
    ...placeOf(spot),
    column: '',
    code: 'outlier',
    message: `${inventory.value} t in ${inventory.period.year} is ${words} of the ${other.value} t of ${other.period.year}. Is it a slip of the unit or of the decimal point? It is imported as it stands.`,
    found: `${inventory.value} t`,
    expected: `about ${other.value} t`,
  });
}

function isImported(inventory: Inventory, group: readonly Figure[]): boolean {
  return group.some((figure) => figure.inventory === inventory && figure.spot !== undefined);
}
