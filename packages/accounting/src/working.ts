import type {
  City,
  Population,
  Target,
  Working,
  WorkingInput,
  WorkingStep,
} from '@climate-embed/schema';

import type { Assessment } from './assess.js';
import { differencesOf } from './differences.js';
import { dropAbsent } from './drop-absent.js';
import { figuresOf } from './figures.js';
import { milestonesOf } from './path.js';
import { roundIntensity, roundPercent, roundTonnes } from './round.js';
import { isIntensity } from './target-level.js';

/** Raised with every change to a formula, a threshold or a rule of choice. */
const VERSION = 1;

const methodOf = (kind: 'linear' | 'milestones'): string => `${kind}/${VERSION}`;

const inputsOf = ({ target, latest, denominator }: Assessment): WorkingInput[] => {
  const inputs: WorkingInput[] = [];
  const put = (
    symbol: string,
    value: number | undefined,
    unit: string,
    sourceId: string | undefined,
    year?: number,
  ): void => {
    if (value !== undefined)
      inputs.push(dropAbsent<WorkingInput>({ symbol, value, unit, year, sourceId }));
  };
  const stated = target.sourceId;
  const perUnit = `t/${target.denominatorUnit ?? 'unit'}`;
  if (isIntensity(target)) put('I0', target.baseValue, perUnit, stated, target.baseYear);
  else put('E0', target.baseValue, 't', stated, target.baseYear);
  put('y0', target.baseYear, 'year', stated);
  put('BAU', target.baselineValue, 't', stated, target.targetYear);
  put('p', target.reductionPercent, '%', stated);
  put('ET', target.targetValue, 't', stated, target.targetYear);
  put('DT', target.denominatorValue, target.denominatorUnit ?? 'unit', stated, target.targetYear);
  put('yT', target.targetYear, 'year', stated);
  for (const { year, value } of milestonesOf(target)) put(`M${year}`, value, 't', stated, year);
  put('Et', latest?.value, 't', latest?.sourceId, latest?.period.year);
  put('t', latest?.period.year, 'year', latest?.sourceId);
  put('D', denominator?.value, 'person', denominator?.sourceId, denominator?.year);
  return inputs;
};

const changeFormulas = (target: Target): { change: string; required: string; target: string } =>
  isIntensity(target)
    ? {
        change: '(Et / D − I0) / I0 × 100',
        required: '(E* / D − I0) / I0 × 100',
        target: '(IT − I0) / I0 × 100',
      }
    : {
        change: '(Et − E0) / E0 × 100',
        required: '(E* − E0) / E0 × 100',
        target: '(ET − E0) / E0 × 100',
      };

const stepsOf = (assessment: Assessment): WorkingStep[] => {
  const { target, level, required, base } = assessment;
  const steps: WorkingStep[] = [];
  const put = (id: string, formula: string, value: number | undefined, unit: string): void => {
    if (value !== undefined) steps.push({ id, formula, value, unit });
  };
  if (isIntensity(target)) {
    const unit = `t/${target.denominatorUnit ?? 'unit'}`;
    const projected = target.denominatorValue;
    put('target-intensity', level?.formula ?? '', roundIntensity(level?.value), unit);
    const value = target.targetValue ?? (level && projected && level.value * projected);
    put(
      'target-value',
      target.targetValue === undefined ? 'IT × DT' : 'ET',
      roundTonnes(value),
      't',
    );
  } else put('target-value', level?.formula ?? '', roundTonnes(level?.value), 't');
  const figures = figuresOf(assessment);
  const formulas = changeFormulas(target);
  put('required', required?.formula ?? '', roundTonnes(required?.value), 't');
  put('gap', 'Et − E*', roundTonnes(figures.gap), 't');
  put('gap-percent', '(Et − E*) / E* × 100', roundPercent(figures.gapPercent), '%');
  put('change', formulas.change, roundPercent(figures.change), '%');
  put('required-change', formulas.required, roundPercent(figures.requiredChange), '%');
  const targetFormula = base ? formulas.target : target.kind === 'net-zero' ? '−100' : '−p';
  put('target-change', targetFormula, roundPercent(figures.targetChange), '%');
  put('achieved', figures.achieved?.formula ?? '', roundPercent(figures.achieved?.value), '%');
  put('distance', 'Et − ET', roundTonnes(figures.distance), 't');
  return steps;
};

/**
 * How a verdict was reached: every input with its source, every calculation with its formula, and figures that
 * ought to agree and do not. E* in a formula is the step `required`, IT the step `target-intensity`, ET the
 * step `target-value` where it is no input. Values of inputs are as recorded, values of steps rounded. Without
 * a target there is only the method.
 */
export function workingOf(
  city: City,
  assessment: Assessment | undefined,
  tolerancePercent: number,
): Working {
  if (!assessment)
    return { method: methodOf('linear'), tolerancePercent, inputs: [], steps: [], differences: [] };
  const byMilestones = milestonesOf(assessment.target).length > 0;
  return {
    method: methodOf(byMilestones ? 'milestones' : 'linear'),
    tolerancePercent,
    inputs: inputsOf(assessment),
    steps: stepsOf(assessment),
    differences: differencesOf(city, assessment),
  };
}

/** The working with the residents of the latest year, where tonnes per resident are given. */
export function withResidents(
  working: Working,
  residents: Population | undefined,
  perPerson: number | undefined,
): Working {
  if (!residents || perPerson === undefined) return working;
  const { value, year, sourceId } = residents;
  const known = working.inputs.some(({ symbol }) => symbol === 'D');
  const input: WorkingInput = { symbol: 'D', value, unit: 'person', year, sourceId };
  const step: WorkingStep = { id: 'per-person', formula: 'Et / D', value: perPerson, unit: 't' };
  return {
    ...working,
    inputs: known ? working.inputs : [...working.inputs, input],
    steps: [...working.steps, step],
  };
}
