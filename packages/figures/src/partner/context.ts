import type { LocalizedText, Partner, ProfileLine } from '@climate-embed/schema';

import { country } from '../country.js';
import { localizedIn, type Picked } from '../localized.js';
import type { Locale } from '../locale.js';
import { foreignPicked, foreignText, type ForeignLimit } from './foreign-text.js';
import type { Doubts, Mention } from './partner-view.js';
import type { PartnerWords } from './partner-words.js';
import { readable } from './topic-words.js';

/** What a profile is said with. */
export interface PartnerOptions {
  readonly locale: Locale;
  readonly words: PartnerWords;
}

/** How texts, dates and places of others are said, whomever they are about. */
export interface Saying extends PartnerOptions {
  pick(text: LocalizedText, limit?: ForeignLimit): Picked;
  /** A date of a source, as precise as that has it; what is no date is shown as it came. */
  date(text: string): string;
  /** A country or region by its code; what is no code is shown as it came. */
  region(code: string): string;
}

/** What the parts of a profile share: how a text is picked, a partner mentioned, a doubt told. */
export interface PartnerContext extends Saying {
  readonly partner: Partner;
  mention(id: string): Mention;
  doubts(of: Pick<ProfileLine, 'note' | 'illustrative'>, sourceIds?: readonly string[]): Doubts;
  /** What is absent, or each of the ends of a time in words. */
  span(from: string | undefined, until: string | undefined): string | undefined;
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Gathers what texts of others are said with. */
export const sayingOf = ({ locale, words }: PartnerOptions): Saying => ({
  locale,
  words,
  pick: (text, limit) => foreignPicked(localizedIn(text, locale.lang), limit),
  date: (text) => (DATE.test(text) ? words.date(text) : foreignText(text, 'name')),
  region: (code) => (/^[A-Z]{2}$/.test(code) ? country(locale, code) : foreignText(code, 'name')),
});

/** Gathers what all parts of a profile are said with. */
export function contextOf(partner: Partner, options: PartnerOptions): PartnerContext {
  const { partners, sources } = partner;
  const saying = sayingOf(options);
  const { date, locale, pick, words } = saying;
  return {
    ...saying,
    partner,
    mention(id) {
      const known = partners.find((one) => one.id === id);
      if (!known) return { said: { text: readable(id) }, name: {} };
      const { cityId, name } = known;
      const said = pick(name, 'name');
      return {
        id,
        ...(cityId !== undefined && { city: cityId }),
        said: said.text ? said : { text: readable(id) },
        name,
      };
    },
    doubts({ note, illustrative }, sourceIds = []) {
      return {
        ...(note && { note: foreignText(note) }),
        // Said once at the top where the partner itself is invented.
        ...(illustrative && !partner.illustrative && { illustrative: locale.words.illustrative }),
        cited:
          sources.length < 2
            ? []
            : sourceIds
                .map((id) => sources.findIndex((source) => source.id === id) + 1)
                .filter(Boolean)
                .sort((one, other) => one - other),
      };
    },
    span(from, until) {
      const [form, ...ends] =
        from && until
          ? [words.between, from, until]
          : from
            ? [words.since, from]
            : [words.until, until];
      return from || until
        ? ends.reduce((text, end) => text!.replace('{}', date(end!)), form)
        : undefined;
    },
  };
}
