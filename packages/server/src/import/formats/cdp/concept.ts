/** What a column of a file holds, whatever its header is called that year. */
export interface Concept<Name extends string> {
  readonly name: Name;
  /** True for numbers of tonnes: their header may state a unit. */
  readonly tonnes?: true;
  /** Whether a header's words (see `headerWords`) mean it. */
  readonly means: (words: string) => boolean;
}

/** A test on words: all of these, and none of those. */
export function saying(all: readonly RegExp[], none?: RegExp): (words: string) => boolean {
  return (words) => all.every((each) => each.test(words)) && !none?.test(words);
}

/** The concepts that both files of CDP share. */
export type CityConcept =
  | 'account'
  | 'reportedYear'
  | 'organisation'
  | 'city'
  | 'cityName'
  | 'country'
  | 'population'
  | 'populationYear'
  | 'notRead';

/** Who reported, when, and how many people live there. `notRead` is known and of no use here. */
export const CITY_CONCEPTS: readonly Concept<CityConcept>[] = [
  { name: 'account', means: saying([/\baccount (number|no|id)\b/u]) },
  {
    name: 'reportedYear',
    means: saying([/\byear\b/u, /\b(reported|reporting|questionnaire)\b/u], /population|gdp/u),
  },
  { name: 'organisation', means: saying([/\borgani[sz]ation( name)?$/u]) },
  { name: 'city', means: saying([/^city$|^city short name$/u]) },
  { name: 'cityName', means: saying([/^(city )?name$/u]) },
  { name: 'country', means: saying([/^country( area| name)?$/u]) },
  { name: 'population', means: saying([/\bpopulation\b/u], /\b(year|projected|target)\b/u) },
  { name: 'populationYear', means: saying([/\bpopulation\b/u, /\byear\b/u], /projected|target/u) },
  {
    name: 'notRead',
    means: saying([
      /\b(gdp|currency|temperature|land area|altitude|location|region|authority|access)\b|^(c40|iso|last update|entity type)$/u,
    ]),
  },
];
