import { COVERAGES, TARGET_KINDS, TARGET_STATUSES, type Target } from '@climate-embed/schema';
import { type BasisLabels, readTotalBasis } from './basis.js';
import { readMilestones } from './milestones.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

/** A row of targets.csv as the record it describes, or undefined where it is refused. */
export function readTarget(
  reader: RowReader,
  references: References,
  labels: BasisLabels,
): Target | undefined {
  const cityId = references.city(reader);
  const sourceId = references.source(reader);
  const basis = readTotalBasis(reader);
  const body = {
    id: reader.id(),
    cityId,
    kind: reader.required('kind') && reader.word('kind', TARGET_KINDS),
    label: reader.localized('label'),
    coverage: reader.required('coverage') && reader.word('coverage', COVERAGES),
    status: reader.required('status') && reader.word('status', TARGET_STATUSES),
    baseYear: reader.year('base_year'),
    baseFiscal: reader.flag('fiscal') || undefined,
    baseValue: reader.mass('base_value')?.tonnes,
    targetYear:
      reader.required('target_year') === undefined ? undefined : reader.year('target_year'),
    reductionPercent: reader.number('reduction_percent'),
    targetValue: reader.mass('target_value')?.tonnes,
    baselineValue: reader.mass('baseline_value')?.tonnes,
    denominatorUnit: reader.text('denominator_unit'),
    denominatorValue: reader.number('denominator_value'),
    milestones: readMilestones(reader),
    selfReportedPercent: reader.number('self_reported_percent'),
    declaredOn: reader.date('declared_on'),
    sourceId,
    note: reader.text('note'),
    illustrative: reader.flag('illustrative') || undefined,
  };
  if (!reader.failed) checkSense(reader, body);
  if (reader.failed) return undefined;
  const named = labels.label(cityId ?? '', basis);
  const target = present({ ...body, basis: Object.keys(named).length > 0 ? named : undefined });
  return target as Target;
}

interface Numbers {
  readonly kind: string | undefined;
  readonly baseYear: number | undefined;
  readonly baseValue: number | undefined;
  readonly targetYear: number | undefined;
  readonly targetValue: number | undefined;
  readonly baselineValue: number | undefined;
  readonly reductionPercent: number | undefined;
  readonly denominatorUnit: string | undefined;
  readonly denominatorValue: number | undefined;
}

/** What each kind of target needs (GHG Protocol Mitigation Goal Standard), and values that cannot be. */
function checkSense(reader: RowReader, target: Numbers): void {
  const { kind, baseYear, targetYear, targetValue, reductionPercent } = target;
  const need = (column: string, given: boolean): void => {
    if (given) return;
    const message = `A ${kind} target needs ${column}.`;
    reader.fail('missing-value', column, message, 'a value');
  };
  const stated = targetValue !== undefined || reductionPercent !== undefined;
  if (kind === 'base-year' || kind === 'base-year-intensity') {
    need('base_year', baseYear !== undefined);
    need('reduction_percent', stated);
  }
  if (kind === 'base-year-intensity')
    need('denominator_unit', target.denominatorUnit !== undefined);
  if (kind === 'baseline-scenario') need('reduction_percent', stated);
  if (kind === 'fixed-level') need('target_value', targetValue !== undefined);
  if (baseYear !== undefined && targetYear !== undefined && baseYear >= targetYear) {
    const message = 'The base year is not before the target year.';
    reader.fail('bad-year', 'base_year', message, `a year before ${targetYear}`);
  }
  if (reductionPercent !== undefined && reductionPercent < 0) {
    const message =
      'A negative reduction is an increase. State the reduction as a positive number.';
    reader.fail('bad-number', 'reduction_percent', message, '0 or more');
  }
  const positive = {
    base_value: target.baseValue,
    baseline_value: target.baselineValue,
    denominator_value: target.denominatorValue,
  };
  for (const [column, value] of Object.entries(positive)) {
    if (value === undefined || value > 0) continue;
    const message = `"${column}" is ${value}. Leave the cell empty where the value is not known.`;
    reader.fail('bad-number', column, message, 'a number above 0');
  }
}
