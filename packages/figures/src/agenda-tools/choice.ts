import type { AgendaFacet, IndexedSession, ProgrammeIndex } from './programme-index.js';
import { AGENDA_FACETS } from './programme-index.js';
import { plain } from '../plain-text.js';

/**
 * What a reader chose. Several values of one facet: any of them; between facets: all. A facet without values, or with
 * an empty one alone, lets all pass.
 */
export type AgendaChoice = {
  readonly [facet in AgendaFacet]?: string | readonly string[] | undefined;
} & { readonly text?: string | undefined };

/** A value of a facet and how many sessions choosing it would give. */
export interface AgendaCount {
  readonly value: string;
  readonly count: number;
}

const valuesOf = (chosen: string | readonly string[] | undefined): readonly string[] =>
  (typeof chosen === 'string' ? [chosen] : (chosen ?? [])).filter(Boolean);

/** A session of no track is for all of them, as breaks are; of no place it is of none. */
const has = ({ values }: IndexedSession, facet: AgendaFacet, value: string): boolean =>
  values[facet].includes(value) || (facet !== 'place' && !values[facet].length);

const fits = (one: IndexedSession, facet: AgendaFacet, chosen: readonly string[]): boolean =>
  !chosen.length || chosen.some((value) => has(one, facet, value));

/** The words of a search, as texts are looked through for them. */
const wordsOf = (text: string | undefined): string[] => plain(text ?? '').split(' ');

/** Whether anything is chosen at all. */
export const isChoosing = (choice: AgendaChoice): boolean =>
  AGENDA_FACETS.some((facet) => valuesOf(choice[facet]).length) || plain(choice.text ?? '') !== '';

function chosen(
  { sessions }: ProgrammeIndex,
  choice: AgendaChoice,
  but?: AgendaFacet,
): readonly IndexedSession[] {
  const words = wordsOf(choice.text);
  return sessions.filter(
    (one) =>
      words.every((word) => one.text.includes(word)) &&
      AGENDA_FACETS.every((facet) => facet === but || fits(one, facet, valuesOf(choice[facet]))),
  );
}

/** The ids of the sessions that a choice gives, in the order of the programme. */
export const chosenSessions = (index: ProgrammeIndex, choice: AgendaChoice): ReadonlySet<string> =>
  new Set(chosen(index, choice).map(({ id }) => id));

/** The rows of a choice, in their order and under their days as they were. */
export const filterRows = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: ReadonlySet<string>,
): Row[] => rows.filter(({ id }) => ids.has(id));

/**
 * How many sessions each value of a facet would give, with the other facets and the search applied; in the order of the
 * programme, zeros included.
 */
export function agendaCounts(
  index: ProgrammeIndex,
  choice: AgendaChoice,
  facet: AgendaFacet,
): AgendaCount[] {
  const left = chosen(index, choice, facet);
  return [...index.names[facet].keys()].map((value) => ({
    value,
    count: left.filter((one) => has(one, facet, value)).length,
  }));
}
