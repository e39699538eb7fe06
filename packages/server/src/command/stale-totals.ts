import type { Inventory } from '@climate-embed/schema';
import type { ImportIssue } from '../import/index.js';
import type { RecordWrite, StoredRecord } from '../store/store.js';

/** Writes that may be made, and errors for those that would leave a total without its parts. */
export interface Consistent {
  readonly writes: readonly RecordWrite[];
  readonly issues: readonly ImportIssue[];
}

/**
 * Holds back a breakdown that replaces a stored one and no longer gives a total that was made from that: the store
 * would show the old total above new parts. The totals of that breakdown are held back with it.
 */
export function withoutStaleTotals(
  writes: readonly RecordWrite[],
  records: readonly StoredRecord[],
): Consistent {
  const written = new Set(writes.filter(({ kind }) => kind === 'inventory').map(({ id }) => id));
  const replaced = new Set(writes.filter(({ kind }) => kind === 'breakdown').map(({ id }) => id));
  const stale = records
    .filter(({ kind, id }) => kind === 'inventory' && !written.has(id))
    .map(({ body }) => body as Inventory)
    .filter(({ breakdownId }) => breakdownId !== undefined && replaced.has(breakdownId));
  const held = new Set(stale.map(({ breakdownId }) => breakdownId));
  const issues = stale.map(({ id, basis, value, breakdownId }): ImportIssue => {
    const total = basis.code ?? basis.scheme;
    return {
      severity: 'error',
      file: '',
      row: 0,
      column: '',
      code: 'stale-total',
      message: `The database has a ${total} total of ${breakdownId ?? ''} from an earlier import, and these files give none. Say something of every sector, by a figure or a notation key, or import them under a source of their own with --source.`,
      found: `${id}: ${value} t`,
      expected: `a ${total} total`,
    };
  });
  const isHeld = ({ kind, id, body }: RecordWrite): boolean =>
    kind === 'breakdown' ? held.has(id) : held.has((body as Partial<Inventory>).breakdownId);
  return { writes: held.size === 0 ? writes : writes.filter((each) => !isHeld(each)), issues };
}
