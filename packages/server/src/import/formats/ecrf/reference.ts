import { GPC_SOURCES, gpcSource, type GpcSource } from '@climate-embed/accounting';
import { beginningOf } from '../figure-cell.js';

/** How a row names its source of emissions. */
export interface Naming {
  readonly reference?: string | undefined;
  readonly sector?: string | undefined;
  readonly subsector?: string | undefined;
  readonly scope?: string | undefined;
}

/**
 * What had to be decided to give a row its GPC number. `assumed`: its words fit several; `odd-reference`: its number
 * is none of the GPC's, its words decided; `conflict`: number and words differ, the number decided;
 * `other-scope-3`: the GPC has no number for emissions of this sector outside the city.
 */
export type Doubt = 'assumed' | 'odd-reference' | 'conflict' | 'other-scope-3';

/** A source with the doubt about it, if there is one. */
export interface Reference {
  readonly source: GpcSource;
  readonly doubt?: Doubt;
}

/** Sub-sectors of the GPC by words of the CRF, as workbooks spell them ("Produce Use" included). */
const SUBSECTORS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bresidential\b/u, ['I.1']],
  [/\b(?:commercial|institutional)\b/u, ['I.2']],
  [/\bindustrial (?:buildings|facilities)\b|\bmanufacturing\b/u, ['I.3']],
  [/\benergy industr/u, ['I.4']],
  [/^agriculture/u, ['I.5']],
  [/\bnon.?specified\b/u, ['I.6']],
  [/\bfugitive\b.*\b(?:coal|mining)\b/u, ['I.7']],
  [/\bfugitive\b.*\b(?:oil|gas)\b/u, ['I.8']],
  [/\bfugitive\b/u, ['I.8', 'I.7']],
  [/\boff.?road\b/u, ['II.5']],
  [/\bon.?road\b/u, ['II.1']],
  [/\brail(?:ways?)?\b/u, ['II.2']],
  [/\bwater.?borne\b/u, ['II.3']],
  [/\baviation\b/u, ['II.4']],
  [/\bwaste.?water\b/u, ['III.4']],
  [/\bsolid waste\b/u, ['III.1']],
  [/\bbiological\b/u, ['III.2']],
  [/\b(?:incineration|open burning)\b/u, ['III.3']],
  [/\bindustrial process/u, ['IV.1']],
  [/\bproduc[te]s? use\b/u, ['IV.2']],
  [/\blivestock\b/u, ['V.1']],
  [/^land\b/u, ['V.2']],
  [/\b(?:other afolu|aggregate)\b/u, ['V.3']],
  [/\b(?:other scope 3|out of scope)\b/u, ['VI.1']],
];
const GENERATION =
  /\b(?:electricity.only|chp|heat ?\/ ?cold|local renewable)\b|\bgeneration of grid/u;
const SCOPES: readonly (readonly [RegExp, '1' | '2' | '3'])[] = [
  [/\boutside\b|^(?:scope ?)?3$/u, '3'],
  [/\bindirect\b|^(?:scope ?)?2$/u, '2'],
  [/\bdirect\b|^(?:scope ?)?1$/u, '1'],
];

/** True for energy made for the grid, which the CRF keeps in a sector of its own and the GPC in I.4.4. */
export function isGeneration({ sector = '', subsector = '' }: Naming): boolean {
  return GENERATION.test(plain(`${sector} ${subsector}`));
}

/** GPC sub-sectors that words mean: `Stationary energy > Residential buildings` gives `I.1`. */
export function subsectorsOf(words: string): readonly string[] {
  const last = plain(words.split('>').at(-1) ?? '');
  return SUBSECTORS.find(([pattern]) => pattern.test(last))?.[1] ?? [];
}

/** The source that a row is about: its GPC number, else what sector, sub-sector and scope say. */
export function referenceOf(naming: Naming): Reference | undefined {
  const stated = naming.reference === undefined ? undefined : numbered(naming.reference);
  const { candidates, outside } = byWords(naming);
  if (stated) {
    const differs = candidates.length > 0 && !candidates.includes(stated);
    return differs || (outside && stated.ref !== 'VI.1')
      ? { source: stated, doubt: 'conflict' }
      : { source: stated };
  }
  const other = outside ? gpcSource('VI.1') : undefined;
  if (other) return { source: other, doubt: 'other-scope-3' };
  const [source] = candidates;
  if (!source) return undefined;
  if (naming.reference !== undefined) return { source, doubt: 'odd-reference' };
  return candidates.length > 1 ? { source, doubt: 'assumed' } : { source };
}

/** The GPC's source of a number, with a needless last level (`IV.1.1`) or stray dots. */
function numbered(text: string): GpcSource | undefined {
  const ref = text.toUpperCase().replace(/\s/gu, '').replace(/\.+$/u, '');
  return gpcSource(ref) ?? gpcSource(ref.replace(/^((?:IV|VI?)\.\d)\.1$/u, '$1'));
}

function byWords(naming: Naming): { candidates: readonly GpcSource[]; outside: boolean } {
  const scope = scopeOf(naming.scope ?? '');
  if (isGeneration(naming)) {
    const source = gpcSource('I.4.4');
    return { candidates: source && scope !== '3' ? [source] : [], outside: scope === '3' };
  }
  const subsectors = subsectorsOf(naming.subsector ?? '');
  const all = GPC_SOURCES.filter(
    ({ subsector, ref }) => subsectors.includes(subsector) && ref !== 'I.4.4',
  );
  const candidates = scope === undefined ? all : all.filter((source) => source.scope === scope);
  const ordered = subsectors.flatMap((each) =>
    candidates.filter((source) => source.subsector === each),
  );
  return { candidates: ordered, outside: scope === '3' && all.length > 0 && ordered.length === 0 };
}

function scopeOf(text: string): '1' | '2' | '3' | undefined {
  const words = plain(text);
  return SCOPES.find(([pattern]) => pattern.test(words))?.[1];
}

function plain(text: string): string {
  return beginningOf(text).toLowerCase().replace(/\s+/gu, ' ').trim();
}
