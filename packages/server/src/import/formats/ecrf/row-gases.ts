import type { Entry } from '@climate-embed/schema';
import { shiftDecimal } from '../../parse-number.js';
import { type Figure, readFigure } from '../figure-cell.js';
import type { Cell } from '../format.js';
import type { Concept, SourceColumns } from './columns.js';
import type { Findings } from './findings.js';

const GASES = ['CO2', 'CH4', 'N2O'] as const;

/**
 * The emissions of a row and its gases, in tonnes of CO2 equivalent. The printed total stands; where it is empty or a
 * failed formula, the gases are added up. Gases that exceed the total are not stored. What the total has beyond
 * them stays undivided: the layout has no column for fluorinated gases.
 *
 * @returns undefined where the row holds no figure, or an error was found.
 */
export function readGases(
  row: number,
  cell: (concept: Concept) => Cell,
  total: Figure,
  columns: SourceColumns,
  findings: Findings,
  name: string,
): Pick<Entry, 'value' | 'gases' | 'biogenic'> | undefined {
  const tonnes = (value: number): number => shift(value, columns.exponent ?? 0);
  let sound = true;
  const printed = GASES.flatMap((gas) => {
    const figure = readFigure(cell(gas));
    if (figure.kind === 'number') return [{ gas, value: tonnes(figure.value) }];
    if (figure.kind === 'failed' || figure.kind === 'unreadable' || figure.kind === 'placeholder') {
      sound = false;
      const message = `The ${gas} of ${name} is not a number. The row's gases are left out.`;
      findings.warn(row, gas, 'bad-gas', message, figure.text, 'tonnes CO2e');
    }
    return [];
  });
  const gases = sound ? printed : [];
  const sum = Number(gases.reduce((before, { value }) => before + value, 0).toFixed(9));
  const biogenic = readBiogenic(row, cell('biogenic'), findings);
  const rest = biogenic === undefined ? {} : { biogenic: tonnes(biogenic) };
  if (total.kind !== 'number') {
    if (total.kind === 'failed' && gases.length < GASES.length) {
      const message = `The formula of ${name} had failed when the workbook was saved.`;
      return findings.fail(row, 'total', 'failed-formula', message, total.text, 'tonnes CO2e');
    }
    if (gases.length === 0) return undefined;
    const message = `${name} has no total; its gases are added up.`;
    const found = total.kind === 'failed' ? total.text : '';
    findings.warn(row, 'total', 'total-from-gases', message, found, `${sum} t`);
    return { value: sum, gases, ...rest };
  }
  const value = tonnes(total.value);
  if (columns.exponent) findings.converted(row, String(total.value), value);
  if (gases.length === 0) return { value, ...rest };
  const beyond = Number((value - sum).toFixed(9));
  const tolerance = Math.max(1, Math.abs(value) / 1000);
  const within = Math.abs(beyond) <= tolerance;
  if (!within && (value < 0 ? beyond > 0 : beyond < 0)) {
    const message = `The gases of ${name} add up to ${sum} t, the total is ${value} t. The total is kept, the gases are left out.`;
    findings.warn(row, 'total', 'gases-misfit', message, `${value} t`, `${sum} t`);
    return { value, ...rest };
  }
  if (!within && !/^IV\b/u.test(name)) {
    const message = `${beyond} t of ${name} are of gases that the row does not name.`;
    findings.warn(row, 'total', 'undivided-gases', message, `${value} t`, `${sum} t`);
  }
  return { value, gases, ...rest };
}

function readBiogenic(row: number, cell: Cell, findings: Findings): number | undefined {
  const figure = readFigure(cell);
  if (figure.kind === 'number') return figure.value;
  if (figure.kind === 'blank' || figure.kind === 'keys') return undefined;
  const message = 'The biogenic CO2 is not a number; it is left out.';
  findings.warn(row, 'biogenic', 'bad-gas', message, figure.text, 'tonnes');
  return undefined;
}

/** Times a power of ten, rounded once. */
function shift(value: number, exponent: number): number {
  const text = String(value);
  return exponent === 0 || text.includes('e')
    ? value * 10 ** exponent
    : shiftDecimal(text, exponent);
}
