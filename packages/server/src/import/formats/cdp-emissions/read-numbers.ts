import type { CdpRow } from '../cdp/cdp-row.js';
import type { EmissionConcept, MassConcept } from './emission-concepts.js';
import type { Numbers, Share } from './totals-of.js';

type Row = CdpRow<EmissionConcept>;

/** Columns whose numbers make a total. */
const COUNTED: readonly MassConcept[] = [
  'total',
  'basic',
  'basicPlus',
  'scope1',
  'scope2',
  'scope3',
  'direct',
  'indirect',
  'outside',
];

/**
 * The numbers of a record above 0. Where none is there, the record is explained: by its own word on the inventory, by
 * what stands in the cells, or by the fact that they are empty.
 */
export function readNumbers(
  row: Row,
  { has }: { has: (name: EmissionConcept) => boolean },
): Numbers | undefined {
  if (COUNTED.every((name) => row.text(name) === undefined)) return explain(row);
  const shares = (names: readonly [MassConcept, MassConcept, MassConcept]): Share[] =>
    names.flatMap((name, index) => {
      const mass = row.positive(name);
      return mass ? [{ scope: String(index + 1) as Share['scope'], mass }] : [];
    });
  const { total, basic, basicPlus } = {
    total: row.positive('total'),
    basic: row.positive('basic'),
    basicPlus: row.positive('basicPlus'),
  };
  const direct = has('direct');
  return {
    ...(total ? { total } : {}),
    ...(basic ? { basic } : {}),
    ...(basicPlus ? { basicPlus } : {}),
    scopes: direct && !has('scope1') ? [] : shares(['scope1', 'scope2', 'scope3']),
    // Some years tell energy for the grid apart in scope 1 alone: scopes 2 and 3 then serve both.
    framework: direct
      ? shares([
          'direct',
          has('indirect') ? 'indirect' : 'scope2',
          has('outside') ? 'outside' : 'scope3',
        ])
      : [],
  };
}

function explain(row: Row): undefined {
  const status = row.text('status');
  if (status !== undefined && !/^yes\b/iu.test(status)) {
    const message = `There is no inventory: "${status.slice(0, 60)}".`;
    return row.issue('warning', 'status', 'no-inventory', message, 'an inventory');
  }
  const printed = COUNTED.find((name) => row.printed(name) !== '');
  if (printed) {
    const message = 'In place of numbers the record says that it has none.';
    return row.issue('warning', printed, 'not-applicable', message, 'a number of tonnes');
  }
  if (status === undefined) {
    const message = 'Nothing is stated on an inventory.';
    return row.issue('warning', 'status', 'no-inventory', message, 'an inventory');
  }
  const message = 'An inventory is said to exist, and none of its numbers is stated.';
  return row.issue('warning', undefined, 'no-total', message, 'a total, or scope 1');
}
