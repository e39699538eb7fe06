/**
 * Units of mass seen in published totals, as powers of ten of a tonne. 만/万 is ten thousand, 천/千 a thousand,
 * 백만/百万 a million. `MT` is missing on purpose: some mean megatonnes by it, some metric tonnes.
 */
const EXPONENTS: Readonly<Record<string, number>> = {
  kg: -3,
  t: 0,
  tonne: 0,
  tonnes: 0,
  metrictonnes: 0,
  톤: 0,
  トン: 0,
  吨: 0,
  kt: 3,
  Kt: 3,
  KT: 3,
  Gg: 3,
  천톤: 3,
  천t: 3,
  千トン: 3,
  千t: 3,
  千吨: 3,
  만톤: 4,
  만t: 4,
  万トン: 4,
  万t: 4,
  万吨: 4,
  Mt: 6,
  백만톤: 6,
  백만t: 6,
  百万トン: 6,
  百万t: 6,
  百万吨: 6,
};

/** What may follow the unit and says nothing about size: `t-CO2`, `kt CO2e`, `천톤CO2eq`, `t CH4`. */
const GAS_SUFFIX = /[-·./]?(CO2([-_]?eq?\.?)?|CH4|N2O|SF6|NF3|CF4|C2F6|HFC-?\d+[a-z]*)$/iu;

/**
 * The power of ten that brings a value in this unit to tonnes: `kt` gives 3.
 *
 * @returns undefined for a unit that is not known or has two meanings.
 */
export function tonneExponent(unit: string): number | undefined {
  const name = unit.normalize('NFKC').replace(/\s+/gu, '').replace(GAS_SUFFIX, '');
  return Object.hasOwn(EXPONENTS, name) ? EXPONENTS[name] : undefined;
}

/** Units as shown in messages. */
export const KNOWN_UNITS = 'kg, t, kt, Gg, Mt, 천톤, 만톤, 백만톤, 千トン, 万トン, 万吨';

/**
 * The gas that a unit names: `CO2e` of `kt CO2e`, `CH4` of `t-CH4`.
 *
 * @returns undefined where it names none.
 */
export function gasOfUnit(unit: string): string | undefined {
  const gas = GAS_SUFFIX.exec(unit.normalize('NFKC').replace(/\s+/gu, ''))?.[1];
  return gas !== undefined && /^CO2[-_]?eq?\.?$/iu.test(gas) ? 'CO2e' : gas;
}
