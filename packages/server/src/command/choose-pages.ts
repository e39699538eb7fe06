import { type Lang, LANGUAGES } from '@climate-embed/figures';

import { CommandError } from './command-error.js';

/** Up to so many partners their pages are written in every language. */
const EVERYWHERE = 1000;

/** In which languages partners get pages, and why, in a sentence. */
export interface ChosenPages {
  readonly languages: readonly Lang[];
  readonly said: string;
}

function typedLanguages(typed: string): Lang[] {
  const asked = typed.split(',').map((part) => part.trim());
  const unknown = asked.find((one) => !LANGUAGES.some((lang) => lang === one));
  if (unknown !== undefined)
    throw new CommandError(
      `No pages in "${unknown}". Known are: ${LANGUAGES.join(', ')}; for example --pages ko,en`,
      2,
    );
  return LANGUAGES.filter((lang) => asked.includes(lang));
}

/**
 * Chooses the languages of partners' pages. A page of each partner in each language is six files a partner: where
 * nobody chose and there are many, English alone is written.
 *
 * @param typed languages with commas between them; undefined where nobody chose.
 * @throws CommandError for a language that no page speaks.
 */
export function choosePages(typed: string | undefined, partners: number): ChosenPages {
  if (typed === undefined && partners > EVERYWHERE)
    return {
      languages: ['en'],
      said:
        `Pages of partners: in English only, since in all languages they would be some ` +
        `${partners * LANGUAGES.length} files. Choose with --pages, as in --pages ko,en`,
    };
  const languages = typed === undefined ? LANGUAGES : typedLanguages(typed);
  return { languages, said: `Pages of partners: ${languages.join(', ')}.` };
}
