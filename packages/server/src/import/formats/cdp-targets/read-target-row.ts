import type { Target } from '@climate-embed/schema';
import { cityOf, takePopulation } from '../cdp/cdp-city.js';
import type { CdpRow } from '../cdp/cdp-row.js';
import { cdpSource } from '../cdp/cdp-source.js';
import type { Desk } from '../format.js';
import { checkLevel, readLevels } from './levels.js';
import { coverageOf } from './coverage-of.js';
import type { TargetConcept } from './target-concepts.js';
import { targetId } from './target-id.js';
import { targetKind } from './target-kind.js';
import { targetNote } from './target-note.js';

type Row = CdpRow<TargetConcept>;

/** The cells that make a target the one it is. */
const DEFINING: readonly TargetConcept[] = [
  'type',
  'sector',
  'boundary',
  'baseYear',
  'setYear',
  'baseEmissions',
  'percent',
  'targetYear',
  'targetEmissions',
  'intensityUnit',
  'intensityBase',
  'baseline',
  'description',
];

/** Hands the target and the population of one row to the desk, or says there why there is no target. */
export function readTargetRow(row: Row, desk: Desk, populations: Set<string>): void {
  const cityId = cityOf(row, desk);
  const reportedYear = cityId === undefined ? undefined : row.year('reportedYear');
  if (cityId === undefined) return desk.row(row.at(), false);
  if (reportedYear === undefined) {
    const message = 'The year in which the target was reported is not stated. It is left out.';
    row.issue('error', 'reportedYear', 'missing-value', message, 'a year');
    return desk.row(row.at(), false);
  }
  const sourceId = desk.source(cdpSource('targets', reportedYear, desk.today));
  takePopulation(row, desk, cityId, sourceId, populations);
  const target = readTarget(row, desk, { cityId, reportedYear, sourceId });
  if (target) desk.target(target, row.at());
  desk.row(row.at(), target !== undefined);
}

function readTarget(
  row: Row,
  desk: Desk,
  origin: { cityId: string; reportedYear: number; sourceId: string },
): Target | undefined {
  const kind = kindOf(row);
  if (kind === undefined) return undefined;
  const targetYear = row.year('targetYear');
  if (targetYear === undefined) {
    const message = 'There is no target year. The target is left out.';
    return row.issue('warning', 'targetYear', 'no-target-year', message, 'a year');
  }
  const levels = readLevels(row, kind, targetYear);
  if (!levels) return undefined;
  const { coverage, boundary, stated } = coverageOf(row.text('sector'), row.text('boundary'));
  if (!stated) {
    const message =
      'Neither sources nor boundary are stated. The target is read as city-wide, and as uncertain.';
    row.issue('warning', 'sector', 'coverage-not-stated', message, 'the sources that it covers');
  }
  const id = targetId({
    cityId: origin.cityId,
    reportedYear: origin.reportedYear,
    kind,
    targetYear,
    cells: DEFINING.map((name) => row.printed(name)),
  });
  checkLevel(row, desk, id, kind, levels);
  const achieved = achievedOf(row);
  const note = targetNote(row, origin.reportedYear);
  return {
    id,
    cityId: origin.cityId,
    kind,
    coverage,
    status: stated ? 'in-force' : 'uncertain',
    targetYear,
    ...levels,
    ...(achieved === undefined ? {} : { selfReportedPercent: achieved }),
    basis: { gas: 'CO2e', ...(boundary === undefined ? {} : { boundary }) },
    sourceId: origin.sourceId,
    ...(note === '' ? {} : { note }),
  };
}

function kindOf(row: Row): Target['kind'] | undefined {
  const printed = row.text('type');
  if (printed === undefined) {
    const message = 'The type of target is empty: nothing is stated on a target.';
    return row.issue('warning', 'type', 'no-target-type', message, 'a type of target');
  }
  const kind = targetKind(printed);
  if (kind === 'none') {
    const message = 'The city says that it has no target.';
    return row.issue('warning', 'type', 'no-target', message, 'a target');
  }
  if (kind !== undefined) return kind;
  const message = `"${printed.slice(0, 60)}" is no type of target that is known. It is left out.`;
  return row.issue('error', 'type', 'unknown-type', message, 'one of the types as documented');
}

/** As the city put it; the form takes 0 to 100. */
function achievedOf(row: Row): number | undefined {
  const percent = row.number('achieved');
  if (percent === undefined || (percent >= 0 && percent <= 100)) return percent;
  const message = 'What was achieved is not between 0 and 100 percent. It is left out.';
  return row.issue('warning', 'achieved', 'odd-percent', message, '0 to 100');
}
