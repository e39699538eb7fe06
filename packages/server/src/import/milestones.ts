import type { Milestone } from '@climate-embed/schema';
import { parseYear } from './calendar.js';
import { parseNumber, shiftDecimal } from './parse-number.js';
import type { RowReader } from './row-reader.js';
import { KNOWN_UNITS, tonneExponent } from './units.js';

/** The years and levels of a `milestones` cell, `2026:1000;2028:900`, in the unit of the row, ascending. */
export function readMilestones(reader: RowReader): readonly Milestone[] | undefined {
  const cell = reader.text('milestones');
  if (cell === undefined) return undefined;
  const unit = reader.required('unit');
  if (unit === undefined) return undefined;
  const exponent = tonneExponent(unit);
  if (exponent === undefined) {
    const message = `The unit "${unit}" is not known, or has two meanings.`;
    return reader.fail('bad-unit', 'unit', message, KNOWN_UNITS);
  }
  const points: Milestone[] = [];
  for (const part of cell.split(';').filter((text) => text.trim() !== '')) {
    const [yearText = '', valueText = '', ...rest] = part.split(':').map((text) => text.trim());
    const year = parseYear(yearText);
    const digits = parseNumber(valueText);
    const later = (points.at(-1)?.year ?? 0) < (year ?? 0);
    if (year === undefined || digits === undefined || rest.length > 0 || !later) {
      const message = `"${part.trim()}" is not a later year and a value.`;
      return reader.fail('bad-number', 'milestones', message, '2026:1000;2028:900, ascending');
    }
    points.push({ year, value: shiftDecimal(digits, exponent) });
  }
  if (points.length > 0) return points;
  return reader.fail(
    'bad-number',
    'milestones',
    'There is no milestone in it.',
    '2026:1000;2028:900',
  );
}
