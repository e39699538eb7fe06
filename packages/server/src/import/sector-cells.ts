import { gpcSource, gwpOf, schemeOf } from '@climate-embed/accounting';
import type { LocalizedText } from '@climate-embed/schema';
import { QUALITY_GRADES, SCOPES } from '@climate-embed/schema';
import type { RowReader } from './row-reader.js';
import { TOTAL } from './total-codes.js';
import { gasOfUnit } from './units.js';

/** What a row says beside its number where it states a sector, not a total. */
export interface SectorCells {
  readonly code: string;
  /** GPC reference number, where the source gives it beside its own code. */
  readonly gpc?: string | undefined;
  readonly label?: LocalizedText | undefined;
  readonly scope?: string | undefined;
  readonly activity?: string | undefined;
  readonly activityQuality?: string | undefined;
  readonly factorQuality?: string | undefined;
  /** True where the number is a mass of the gas itself, not its CO2 equivalent. */
  readonly isMass: boolean;
}

const ANY_SET = 'AR5';
/** Families that sources print as one: `HFCs`, `PFCs`, `F-gases`. */
const FAMILY = /^(HFCs?|PFCs?|F-gases)$/u;

/** Whether a row of emissions.csv states a sector: its code is there and names no total. */
export function isSector(reader: RowReader): boolean {
  const code = reader.text('code');
  return code !== undefined && !TOTAL.test(code);
}

/** The cells that only rows of sectors have. Mistakes are reported. */
export function readSectorCells(reader: RowReader): SectorCells {
  const code = reader.text('code') ?? '';
  const scheme = reader.required('scheme');
  const gpc = reader.text('gpc');
  const stated = reader.text('scope');
  for (const [column, ref] of [
    ['code', scheme === 'gpc' ? code : undefined],
    ['gpc', gpc],
  ] as const) {
    if (ref === undefined || gpcSource(ref)) continue;
    const message = `"${ref}" is none of the 54 sources of the GPC. Sums of sectors are computed: leave them out.`;
    reader.fail('unknown-code', column, message, 'a reference number like I.1.1', ref);
  }
  if (scheme !== undefined && scheme !== 'gpc' && schemeOf(scheme) && !isCategory(scheme, code)) {
    const message = `The scheme ${scheme} has no category "${code}". It is imported, and no other scheme can show it.`;
    reader.warn('unknown-code', 'code', message, categoriesOf(scheme), code);
  }
  const label = reader.localized('sector_label');
  const plain = reader.text('sector_label');
  return {
    code,
    gpc,
    label: plain === undefined ? label : { und: plain, ...label },
    scope: readScope(reader, stated, gpcSource(gpc ?? (scheme === 'gpc' ? code : ''))?.scope),
    activity: reader.text('activity'),
    activityQuality: reader.word('data_quality_ad', QUALITY_GRADES),
    factorQuality: reader.word('data_quality_ef', QUALITY_GRADES),
    isMass: readMassMark(reader),
  };
}

/** The gas of a sector's row: as in the list of warming potentials, or a family. */
export function readSectorGas(reader: RowReader, cell: string): string | undefined {
  if (FAMILY.test(cell) || gwpOf(cell, ANY_SET) !== undefined) return cell;
  const message = `"${cell}" is not a gas that is known.`;
  return reader.fail('gas-row', 'gas', message, 'CO2e, CO2, CH4, N2O, SF6, NF3, HFC-134a, HFCs');
}

function readScope(
  reader: RowReader,
  stated: string | undefined,
  known: string | undefined,
): string | undefined {
  const scope = stated
    ?.toLowerCase()
    .replace(/^scope[ -]?/u, '')
    .trim();
  // Scopes 1 and 2 in one number are a number of no one scope.
  if (scope === undefined || scope === 'total' || scope === '1+2' || scope === '1+2+3')
    return known;
  if (!SCOPES.some((each) => each === scope)) {
    return reader.fail('bad-word', 'scope', `"${stated}" is not a scope.`, 'nothing, 1, 2, 3, 1+2');
  }
  if (known === undefined || known === scope) return scope;
  const message = `The GPC counts this source in scope ${known}. In waste the last digit of the number is not the scope.`;
  return reader.fail('inconsistent', 'scope', message, known);
}

/** Tonnes of methane are not tonnes of CO2 equivalent: the unit must say which. */
function readMassMark(reader: RowReader): boolean {
  const gas = reader.text('gas');
  const unit = reader.text('unit');
  if (gas === undefined || unit === undefined || /^CO2(e|-?eq)?$/iu.test(gas)) return false;
  const counted = gasOfUnit(unit);
  if (counted === 'CO2e') return false;
  if (counted !== undefined && counted.toLowerCase() === gas.toLowerCase()) return true;
  const message = `"${unit}" does not say whether it counts ${gas} or its CO2 equivalent.`;
  reader.fail('bad-unit', 'unit', message, `t ${gas}, or t CO2e`);
  return false;
}

function isCategory(scheme: string, code: string): boolean {
  return schemeOf(scheme)?.categories.some((category) => category.code === code) ?? false;
}

function categoriesOf(scheme: string): string {
  return (
    schemeOf(scheme)
      ?.categories.map(({ code }) => code)
      .slice(0, 12)
      .join(', ') ?? ''
  );
}
