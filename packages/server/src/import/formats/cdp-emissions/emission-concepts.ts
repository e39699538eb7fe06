import { CITY_CONCEPTS, type CityConcept, type Concept, saying } from '../cdp/concept.js';

/** Numbers of tonnes in a record of city-wide emissions. */
export type MassConcept =
  | 'total'
  | 'basic'
  | 'basicPlus'
  | 'scope1'
  | 'scope2'
  | 'scope3'
  | 'direct'
  | 'indirect'
  | 'outside'
  | 'directGeneration'
  | 'indirectGeneration'
  | 'outsideGeneration';

/** What the columns of CDP's city-wide emissions hold, over the years. */
export type EmissionConcept =
  | CityConcept
  | MassConcept
  | 'status'
  | 'period'
  | 'cityBoundary'
  | 'inventoryBoundary'
  | 'protocol'
  | 'protocolDetails'
  | 'crfFormat'
  | 'gases'
  | 'scopesIncluded'
  | 'change'
  | 'changeReason';

const COMMENT = /\b(comments?|details?|explain|explanation)\b/u;
const FRAMEWORK = /\bcommon reporting framework\b/u;
const EMISSIONS = /\b(emissions?|scope \d|generation)\b/u;
const NOT_A_TOTAL = /\b(change|increase|reason|included|inventory|base year|target|boundary of)\b/u;

/** The scope that a header speaks of; a number wins over the words, since scope 2 and 3 are both indirect. */
function scopeIn(words: string): 1 | 2 | 3 | 'several' | undefined {
  const numbers = [...new Set(words.match(/scope [123]/gu) ?? [])];
  if (numbers.length > 1 || /scopes? 1 (and|2)/u.test(words)) return 'several';
  const [number] = numbers;
  if (number !== undefined) return Number(number.slice(-1)) as 1 | 2 | 3;
  if (/\boutside\b/u.test(words)) return 3;
  if (/\bindirect\b/u.test(words)) return 2;
  return /\bdirect\b/u.test(words) ? 1 : undefined;
}

/** Whether a header speaks of energy for the grid, and whether it counts it or leaves it out. */
function generationIn(words: string): 'of' | 'without' | undefined {
  if (!/\bgenerat(ion|ed|ing)\b/u.test(words) || !/\b(energy|grid|power)\b/u.test(words)) return;
  return /\b(exclud(ing|es|ed)|without|except)\b/u.test(words) ? 'without' : 'of';
}

type Division = 'scope' | 'crf' | 'generation';

/** Words like "direct", or a word on generation, are those of the Common Reporting Framework. */
function divisionIn(words: string): Division {
  const generation = generationIn(words);
  if (generation === 'of') return 'generation';
  return (generation ?? /\b(direct|indirect|outside)\b/u.test(words)) ? 'crf' : 'scope';
}

function mass(name: MassConcept, scope: 1 | 2 | 3, division: Division): Concept<EmissionConcept> {
  const means = (words: string): boolean =>
    EMISSIONS.test(words) &&
    !NOT_A_TOTAL.test(words) &&
    !/\bbasic\b/u.test(words) &&
    scopeIn(words) === scope &&
    divisionIn(words) === division;
  return { name, tonnes: true, means };
}

/** Every concept and the header words that mean it; docs/data/cdp.md says the same in prose. */
export const EMISSION_CONCEPTS: readonly Concept<EmissionConcept>[] = [
  ...CITY_CONCEPTS,
  {
    name: 'status',
    means: saying(
      [/\binventory\b/u, /\bcity ?wide\b|\bstatus\b/u],
      /\b(boundary|format|protocol|year|change|metric)\b/u,
    ),
  },
  {
    name: 'period',
    means: saying(
      [/\b(accounting|measurement|inventory|covered)\b/u, /\b(year|period|dates?)\b/u],
      /\b(population|gdp|reported|reporting|boundary|change)\b/u,
    ),
  },
  {
    name: 'cityBoundary',
    means: saying([/\bcity boundary\b/u], /\b(inventory|compared|relative|outside|emissions)\b/u),
  },
  {
    name: 'inventoryBoundary',
    means: saying([/^boundary$|\bboundary\b.*\binventory\b|\binventory boundary\b/u], EMISSIONS),
  },
  {
    name: 'protocol',
    means: (words) =>
      /\b(protocol|methodology)\b/u.test(words) && !COMMENT.test(words) && !FRAMEWORK.test(words),
  },
  {
    name: 'protocolDetails',
    means: saying([/\b(protocol|methodology)\b/u, COMMENT], FRAMEWORK),
  },
  { name: 'crfFormat', means: saying([FRAMEWORK]) },
  { name: 'gases', means: saying([/\bgases\b/u], /\b(metric|tonnes|explain)\b/u) },
  { name: 'scopesIncluded', means: saying([/\bscopes included\b/u]) },
  {
    name: 'change',
    means: saying(
      [/\b(change|increase|decrease)\b/u, /\b(emissions|last year|change)\b/u],
      /\b(reason|explain|weather|population)\b/u,
    ),
  },
  {
    name: 'changeReason',
    means: saying([/\b(change|increase|decrease)\b/u, /\b(reason|explain)\b/u]),
  },
  {
    name: 'total',
    tonnes: true,
    means: (words) =>
      /\btotal\b/u.test(words) &&
      /\bemissions\b/u.test(words) &&
      !/\b(basic|scopes?)\b/u.test(words) &&
      !NOT_A_TOTAL.test(words) &&
      scopeIn(words) === undefined &&
      generationIn(words) !== 'of',
  },
  { name: 'basic', tonnes: true, means: saying([/\bbasic\b/u], /\bbasic plus\b|\bscope \d/u) },
  { name: 'basicPlus', tonnes: true, means: saying([/\bbasic plus\b/u], /\bscope \d/u) },
  mass('scope1', 1, 'scope'),
  mass('scope2', 2, 'scope'),
  mass('scope3', 3, 'scope'),
  mass('direct', 1, 'crf'),
  mass('indirect', 2, 'crf'),
  mass('outside', 3, 'crf'),
  mass('directGeneration', 1, 'generation'),
  mass('indirectGeneration', 2, 'generation'),
  mass('outsideGeneration', 3, 'generation'),
];
