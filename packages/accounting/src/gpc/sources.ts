import type { LocalizedText } from '@climate-embed/schema';

import type { Scope } from '../schemes/scheme.js';

/** The first total that counts a source; `territorial-only` and `other-scope-3` are in neither BASIC nor BASIC+. */
export type GpcLevel = 'BASIC' | 'BASIC+' | 'territorial-only' | 'other-scope-3';

/** One of the 54 sources of emissions that the GPC tells apart. */
export interface GpcSource {
  /** Reference number: `I.1.1`; two levels in `IV`, `V` and `VI`. */
  readonly ref: string;
  readonly sector: 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';
  /** `I.1`; in `IV`, `V` and `VI` the reference number itself. */
  readonly subsector: string;
  readonly scope: Scope;
  readonly level: GpcLevel;
  /** Whether the territorial total counts it: emitted within the boundary, for whomever. */
  readonly territorial: boolean;
  readonly title: LocalizedText;
}

const row = (
  ref: string,
  scope: Scope,
  level: GpcLevel,
  territorial: boolean,
  title: string,
): GpcSource => {
  const [sector = '', second = ''] = ref.split('.');
  return {
    ref,
    sector: sector as GpcSource['sector'],
    subsector: `${sector}.${second}`,
    scope,
    level,
    territorial,
    title: { en: title },
  };
};

/**
 * The sources of the GPC (version 1.1), in its order. The last digit is no scope: in waste `.2` is scope 3
 * (treated outside) and `.3` scope 1 (brought in from outside), and `I.4.4`, power for the grid, is scope 1 but
 * counts in the territorial total alone, because its users carry it in scope 2.
 */
export const GPC_SOURCES: readonly GpcSource[] = [
  row('I.1.1', '1', 'BASIC', true, 'Residential buildings: fuel burnt within the city'),
  row('I.1.2', '2', 'BASIC', false, 'Residential buildings: grid-supplied energy'),
  row('I.1.3', '3', 'BASIC+', false, 'Residential buildings: losses of grid-supplied energy'),
  row(
    'I.2.1',
    '1',
    'BASIC',
    true,
    'Commercial and institutional buildings and facilities: fuel burnt within the city',
  ),
  row(
    'I.2.2',
    '2',
    'BASIC',
    false,
    'Commercial and institutional buildings and facilities: grid-supplied energy',
  ),
  row(
    'I.2.3',
    '3',
    'BASIC+',
    false,
    'Commercial and institutional buildings and facilities: losses of grid-supplied energy',
  ),
  row(
    'I.3.1',
    '1',
    'BASIC',
    true,
    'Manufacturing industries and construction: fuel burnt within the city',
  ),
  row(
    'I.3.2',
    '2',
    'BASIC',
    false,
    'Manufacturing industries and construction: grid-supplied energy',
  ),
  row(
    'I.3.3',
    '3',
    'BASIC+',
    false,
    'Manufacturing industries and construction: losses of grid-supplied energy',
  ),
  row('I.4.1', '1', 'BASIC', true, 'Energy industries: fuel burnt within the city'),
  row('I.4.2', '2', 'BASIC', false, 'Energy industries: grid-supplied energy'),
  row('I.4.3', '3', 'BASIC+', false, 'Energy industries: losses of grid-supplied energy'),
  row('I.4.4', '1', 'territorial-only', true, 'Energy industries: generation supplied to the grid'),
  row(
    'I.5.1',
    '1',
    'BASIC',
    true,
    'Agriculture, forestry and fishing activities: fuel burnt within the city',
  ),
  row(
    'I.5.2',
    '2',
    'BASIC',
    false,
    'Agriculture, forestry and fishing activities: grid-supplied energy',
  ),
  row(
    'I.5.3',
    '3',
    'BASIC+',
    false,
    'Agriculture, forestry and fishing activities: losses of grid-supplied energy',
  ),
  row('I.6.1', '1', 'BASIC', true, 'Non-specified sources: fuel burnt within the city'),
  row('I.6.2', '2', 'BASIC', false, 'Non-specified sources: grid-supplied energy'),
  row('I.6.3', '3', 'BASIC+', false, 'Non-specified sources: losses of grid-supplied energy'),
  row('I.7.1', '1', 'BASIC', true, 'Fugitive emissions from coal'),
  row('I.8.1', '1', 'BASIC', true, 'Fugitive emissions from oil and natural gas'),
  row('II.1.1', '1', 'BASIC', true, 'On-road transport: fuel burnt within the city'),
  row('II.1.2', '2', 'BASIC', false, 'On-road transport: grid-supplied energy'),
  row(
    'II.1.3',
    '3',
    'BASIC+',
    false,
    'On-road transport: journeys across the boundary and losses of grid-supplied energy',
  ),
  row('II.2.1', '1', 'BASIC', true, 'Railways: fuel burnt within the city'),
  row('II.2.2', '2', 'BASIC', false, 'Railways: grid-supplied energy'),
  row(
    'II.2.3',
    '3',
    'BASIC+',
    false,
    'Railways: journeys across the boundary and losses of grid-supplied energy',
  ),
  row('II.3.1', '1', 'BASIC', true, 'Waterborne navigation: fuel burnt within the city'),
  row('II.3.2', '2', 'BASIC', false, 'Waterborne navigation: grid-supplied energy'),
  row(
    'II.3.3',
    '3',
    'BASIC+',
    false,
    'Waterborne navigation: journeys across the boundary and losses of grid-supplied energy',
  ),
  row('II.4.1', '1', 'BASIC', true, 'Aviation: fuel burnt within the city'),
  row('II.4.2', '2', 'BASIC', false, 'Aviation: grid-supplied energy'),
  row(
    'II.4.3',
    '3',
    'BASIC+',
    false,
    'Aviation: journeys across the boundary and losses of grid-supplied energy',
  ),
  row('II.5.1', '1', 'BASIC', true, 'Off-road transport: fuel burnt within the city'),
  row('II.5.2', '2', 'BASIC', false, 'Off-road transport: grid-supplied energy'),
  row(
    'II.5.3',
    '3',
    'BASIC+',
    false,
    'Off-road transport: journeys across the boundary and losses of grid-supplied energy',
  ),
  row('III.1.1', '1', 'BASIC', true, 'Solid waste disposal: from the city, treated in it'),
  row('III.1.2', '3', 'BASIC', false, 'Solid waste disposal: from the city, treated outside'),
  row(
    'III.1.3',
    '1',
    'territorial-only',
    true,
    'Solid waste disposal: from outside, treated in the city',
  ),
  row('III.2.1', '1', 'BASIC', true, 'Biological treatment of waste: from the city, treated in it'),
  row(
    'III.2.2',
    '3',
    'BASIC',
    false,
    'Biological treatment of waste: from the city, treated outside',
  ),
  row(
    'III.2.3',
    '1',
    'territorial-only',
    true,
    'Biological treatment of waste: from outside, treated in the city',
  ),
  row('III.3.1', '1', 'BASIC', true, 'Incineration and open burning: from the city, treated in it'),
  row(
    'III.3.2',
    '3',
    'BASIC',
    false,
    'Incineration and open burning: from the city, treated outside',
  ),
  row(
    'III.3.3',
    '1',
    'territorial-only',
    true,
    'Incineration and open burning: from outside, treated in the city',
  ),
  row('III.4.1', '1', 'BASIC', true, 'Wastewater: from the city, treated in it'),
  row('III.4.2', '3', 'BASIC', false, 'Wastewater: from the city, treated outside'),
  row('III.4.3', '1', 'territorial-only', true, 'Wastewater: from outside, treated in the city'),
  row('IV.1', '1', 'BASIC+', true, 'Industrial processes'),
  row('IV.2', '1', 'BASIC+', true, 'Product use'),
  row('V.1', '1', 'BASIC+', true, 'Livestock'),
  row('V.2', '1', 'BASIC+', true, 'Land'),
  row('V.3', '1', 'BASIC+', true, 'Aggregate sources and non-CO2 emissions on land'),
  row('VI.1', '3', 'other-scope-3', false, 'Other scope 3'),
];

const byRef = new Map(GPC_SOURCES.map((source) => [source.ref, source]));

/**
 * The source of a reference number.
 *
 * @example
 * gpcSource('III.1.3')?.scope; // '1'
 */
export function gpcSource(ref: string): GpcSource | undefined {
  return byRef.get(ref);
}

/**
 * The source that a code belongs to, however far it is divided: `I.1.1.2` is part of `I.1.1`. A code above the
 * sources, such as `I.1`, belongs to none.
 */
export function sourceWith(code: string): GpcSource | undefined {
  for (let prefix = code; ; prefix = prefix.slice(0, prefix.lastIndexOf('.'))) {
    const source = byRef.get(prefix);
    if (source || !prefix.includes('.')) return source;
  }
}
