import type { Locale, Picked } from '@climate-embed/figures';
import {
  type Choice,
  type Chip,
  kindChips,
  type MapWords,
  summary,
  unplaced,
} from '@climate-embed/figures/map';

import type { Chosen, Register } from './register.js';
import { listIn } from './written.js';

/** What a page or a reader filters by, as written in the attributes. */
export interface Written {
  readonly kind: string | null;
  readonly country: string | null;
  readonly network: string | null;
  readonly topic: string | null;
  readonly search: string | null;
}

/** The map as it stands: whom it shows, what is said, and in which language. */
export interface Stage extends Chosen {
  readonly register: Register;
  readonly choice: Required<{ readonly [facet in keyof Choice]: readonly string[] }>;
  readonly search: string;
  readonly chips: readonly Chip[];
  readonly locale: Locale;
  readonly words: MapWords;
  readonly summary: string;
  /** How many of them the map cannot show, as a sentence; empty where it shows all. */
  readonly unplaced: string;
  readonly illustrative: string;
  readonly provenance: readonly Picked[];
}

/** What is chosen by the attributes. */
export const choiceOf = ({ country, kind, network, topic }: Written): Stage['choice'] => ({
  kind: listIn(kind),
  country: listIn(country).map((code) => code.toUpperCase()),
  network: listIn(network),
  topic: listIn(topic),
});

/** Puts a register and what is written into words. */
export function stageOf(
  register: Register,
  written: Written,
  locale: Locale,
  words: MapWords,
): Stage {
  const choice = choiceOf(written);
  const search = (written.search ?? '').trim();
  const chosen = register.choose(choice, search);
  const { data, filters, points } = register;
  const { counts, keys } = chosen;
  const countries = counts.country.filter(
    ({ count, value }) => count && (!choice.country.length || choice.country.includes(value)),
  );
  return {
    ...chosen,
    register,
    choice,
    search,
    chips: kindChips(words, counts.kind),
    locale,
    words,
    summary: summary(locale, words, keys.length, filters && countries.length),
    unplaced: unplaced(locale, words, points, keys),
    illustrative: points.illustrative ? locale.words.illustrative : '',
    provenance: [
      { text: words.words.land },
      ...data.sources.flatMap(({ attribution }) => (attribution ? [{ text: attribution }] : [])),
    ],
  };
}
