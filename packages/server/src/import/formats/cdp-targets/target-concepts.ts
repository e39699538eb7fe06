import { CITY_CONCEPTS, type CityConcept, type Concept, saying } from '../cdp/concept.js';

/** What the columns of CDP's reduction targets hold. */
export type TargetConcept =
  | CityConcept
  | 'type'
  | 'sector'
  | 'boundary'
  | 'baseYear'
  | 'setYear'
  | 'baseEmissions'
  | 'percent'
  | 'targetYear'
  | 'targetEmissions'
  | 'projectedPopulation'
  | 'intensityUnit'
  | 'intensityBase'
  | 'baseline'
  | 'achieved'
  | 'initiatives'
  | 'description';

const BASE_YEAR = /\bbase(line)? year\b/u;
const TARGET_YEAR = /\btarget year\b|\byear of (the )?target\b/u;
const BASELINE = /\bbusiness as usual\b|\bbau\b|\bbaseline scenario\b/u;
const PER_UNIT = /\b(intensity|denominator|per unit)\b/u;

/** Every concept and the header words that mean it; docs/data/cdp.md says the same in prose. */
export const TARGET_CONCEPTS: readonly Concept<TargetConcept>[] = [
  ...CITY_CONCEPTS,
  {
    name: 'notRead',
    means: saying([/\bcity boundary\b/u], /\b(target|compared|relative|covers)\b/u),
  },
  { name: 'type', means: saying([/\btype\b/u, /\btarget\b/u], /\b(boundary|entity)\b/u) },
  {
    name: 'sector',
    means: saying([/\bsectors?\b|\bsources? (covered|included)\b/u], /\bdiffer\b/u),
  },
  { name: 'boundary', means: saying([/\bboundary\b/u, /\btarget\b/u]) },
  { name: 'baseYear', means: saying([BASE_YEAR], /\b(emissions?|intensity|metric)\b/u) },
  {
    name: 'setYear',
    means: saying([/\byear\b/u, /\btarget\b/u, /\b(set|adopted|established)\b/u]),
  },
  {
    name: 'baseEmissions',
    tonnes: true,
    means: saying([BASE_YEAR, /\bemissions\b/u], PER_UNIT),
  },
  {
    name: 'percent',
    means: saying([/\bpercent(age)?\b/u, /\breduc(tion|e|ed)\b/u], /\bachieved\b/u),
  },
  {
    name: 'targetYear',
    means: saying([TARGET_YEAR], /\b(emissions?|population|set|metric|business|percent(age)?)\b/u),
  },
  {
    name: 'targetEmissions',
    tonnes: true,
    means: (words) =>
      saying([TARGET_YEAR, /\bemissions\b/u], PER_UNIT)(words) && !BASELINE.test(words),
  },
  {
    name: 'projectedPopulation',
    means: saying([/\bprojected population\b|\bpopulation in (the )?target year\b/u]),
  },
  { name: 'intensityUnit', means: saying([/\bunit\b/u, /\bintensity\b/u], /\bbase/u) },
  { name: 'intensityBase', means: saying([BASE_YEAR, PER_UNIT]) },
  { name: 'baseline', tonnes: true, means: saying([BASELINE, /\bemissions\b/u]) },
  { name: 'achieved', means: saying([/\bpercent(age)?\b/u, /\bachieved\b/u]) },
  { name: 'initiatives', means: saying([/\binitiatives?\b/u]) },
  { name: 'description', means: saying([/^target description$|^description of (the )?target$/u]) },
  {
    name: 'notRead',
    means: saying([/\b(align(s|ed)?|differ|modelling|modeling|explain)\b/u], /\bpercent(age)?\b/u),
  },
];
