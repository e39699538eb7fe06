import type { LocalizedText } from '@climate-embed/schema';

import { number } from '../formats.js';
import type { Picked } from '../localized.js';
import { fill } from '../partner/fill.js';
import { readable } from '../partner/topic-words.js';
import type { AgendaCount } from './choice.js';
import { languageName, picked } from './names.js';
import type { AgendaToolOptions } from './options.js';
import type { AgendaFacet, ProgrammeIndex } from './programme-index.js';

/** A value of a facet as a reader may choose it; `lang` is set where its label is not in the reader's language. */
export interface AgendaOption extends AgendaCount {
  readonly label: string;
  readonly lang?: string;
}

function labelOf(
  options: AgendaToolOptions,
  facet: AgendaFacet,
  value: string,
  name: LocalizedText | undefined,
): Picked {
  if (facet === 'language') return { text: languageName(options, value) };
  return picked(options, name, 'name') ?? { text: readable(value) };
}

/** What a reader may choose of a facet, with counts, in the order of the programme. */
export const agendaOptions = (
  options: AgendaToolOptions,
  { names }: ProgrammeIndex,
  facet: AgendaFacet,
  counts: readonly AgendaCount[],
): AgendaOption[] =>
  counts.map(({ count, value }) => {
    const { lang, text } = labelOf(options, facet, value, names[facet].get(value));
    return { value, count, label: text, ...(lang !== undefined && { lang }) };
  });

/** How many sessions of how many a choice leaves: for the line below the rows and the live region. */
export const foundLine = (
  { locale, tools }: AgendaToolOptions,
  shown: number,
  total: number,
): string =>
  shown ? fill(tools.found, number(locale, shown), number(locale, total)) : tools.words.none;

/** What the choice gives on another day. */
export const elsewhereLine = (
  { locale, tools }: AgendaToolOptions,
  day: string,
  count: number,
): string => fill(tools.elsewhere, day, number(locale, count));

/** How many sessions are chosen for a calendar. */
export const chosenLine = ({ locale, tools }: AgendaToolOptions, count: number): string =>
  count ? fill(tools.chosen, number(locale, count)) : tools.words.nothingChosen;
