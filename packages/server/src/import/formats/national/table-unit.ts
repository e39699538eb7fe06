import { cleanCell } from '../../clean-cell.js';
import { tonneExponent } from '../../units.js';
import type { SheetRow } from '../format.js';
import type { PrintedUnit } from './printed-cell.js';

const WORDS = /^(?:\(|\[|<)?\s*(?:단위|單位|単位|units?)\s*[:：]?\s*/iu;
const PER_YEAR = /\s*(?:\/|per)\s*(?:년|yr?|year|a)\.?$/iu;
const EQUIVALENT = /CO2[\s-]*(?:equivalents?|eq\.?|e|환산량?|상당량)?\.?$/iu;
/** "emissions, Gg CO2 equivalent", "구분(천톤 CO2eq)", "배출량 [kt CO2-eq.]": a unit behind other words. */
const BEHIND =
  /(?:^|[\s,([:：])((?:kg|t|kt|Gg|Mt|톤|천\s?톤|천\s?t|만\s?톤|백만\s?톤|백만\s?t)\s*(?:of\s+)?[-·./]?\s*CO2[^,)\]]*)/iu;

/** The unit that a text is or ends in: `단위: 천톤 CO2eq`, `GHG emissions, Gg CO2 equivalent`, `Gg`. */
export function unitIn(text: string): PrintedUnit | undefined {
  const plain = cleanCell(text).normalize('NFKC');
  const named = WORDS.test(plain);
  const rest = plain.replace(WORDS, '').replace(/[)\]>]+\s*$/u, '');
  const direct = unitOf(rest);
  if (direct) return direct;
  const inner = named
    ? /[([<]?\s*(?:단위|units?)\s*[:：]\s*([^)\]>]+)/iu.exec(plain)?.[1]
    : undefined;
  const found = inner ?? innerUnit(plain) ?? BEHIND.exec(plain)?.[1];
  return found === undefined ? undefined : unitOf(found);
}

/**
 * The units stated in these rows, each once by size. One is what a table should have; two contradict each other.
 */
export function unitsIn(rows: readonly SheetRow[]): readonly PrintedUnit[] {
  const found = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell === 'string' ? (unitIn(cell) ?? []) : [])),
  );
  return found.filter(
    ({ exponent }, index) => found.findIndex((other) => other.exponent === exponent) === index,
  );
}

function innerUnit(text: string): string | undefined {
  return /(?:단위|units?)\s*[:：]\s*([^)\]>]+)/iu.exec(text)?.[1];
}

function unitOf(text: string): PrintedUnit | undefined {
  const printed = text.trim();
  const bare = printed
    .replace(PER_YEAR, '')
    .replace(EQUIVALENT, '')
    .replace(/\s*of\s*$/iu, '')
    .replace(/[-·./\s]+$/u, '');
  const exponent = tonneExponent(bare);
  return exponent === undefined ? undefined : { text: printed, exponent };
}
