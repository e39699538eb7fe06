import type { Inventory, Period } from '@climate-embed/schema';
import { basisLabel, type Protocol } from './protocol-of.js';
import { totalId } from './total-id.js';
import type { Total } from './totals-of.js';

/** What all totals of one record share. */
export interface RecordFacts {
  readonly cityId: string;
  readonly period: Period;
  readonly protocol: Protocol | undefined;
  readonly boundary: string | undefined;
  readonly gas: string | undefined;
  readonly reportedYear: number;
  readonly sourceId: string;
}

const FRAMEWORK = 'Common Reporting Framework';

/** One total of a record as an inventory. */
export function inventoryOf(total: Total, facts: RecordFacts, note: string): Inventory {
  const { cityId, period, protocol, boundary, gas, reportedYear, sourceId } = facts;
  const scheme = total.scheme ?? protocol?.scheme;
  const label = basisLabel(total.scheme ? FRAMEWORK : protocol?.label, total.code);
  const basis = {
    ...(scheme === undefined ? {} : { scheme }),
    code: total.code,
    ...(boundary === undefined ? {} : { boundary }),
    ...(gas === undefined ? {} : { gas }),
    ...(label === undefined ? {} : { label: { en: label } }),
  };
  return {
    id: totalId({ cityId, period, basis, sourceId }),
    cityId,
    period,
    basis,
    method: 'inventory',
    value: total.value,
    ...(total.printed
      ? { originalValue: total.printed.original, originalUnit: total.printed.unit }
      : { computed: true }),
    ...(total.parts.length > 0 ? { parts: total.parts } : {}),
    reportedYear,
    sourceId,
    ...(note === '' ? {} : { note }),
  };
}
