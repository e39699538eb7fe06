import type { LocalizedText } from '@climate-embed/schema';

import { localizedIn, type Picked } from '../localized.js';
import { foreignPicked, foreignText, type ForeignLimit } from '../partner/foreign-text.js';
import { readable } from '../partner/topic-words.js';
import { wordFor } from '../words.js';
import type { AgendaToolOptions } from './options.js';

/** A text for a reader, fit to be shown; nothing where there is none. */
export function picked(
  { locale }: Pick<AgendaToolOptions, 'locale'>,
  text: LocalizedText | undefined,
  limit?: ForeignLimit,
): Picked | undefined {
  const found = text && foreignPicked(localizedIn(text, locale.lang), limit);
  return found?.text ? found : undefined;
}

/** One for each language asked for, so never more than six. */
const languages = new Map<string, Intl.DisplayNames>();

/** The name of a language by its tag; the tag itself where it has none. */
export function languageName(
  { locale: { lang }, tools }: Pick<AgendaToolOptions, 'locale' | 'tools'>,
  tag: string,
): string {
  const own = wordFor(tools.languages, tag);
  if (own !== undefined) return own;
  try {
    const known = languages.get(lang) ?? new Intl.DisplayNames([lang, 'en'], { type: 'language' });
    languages.set(lang, known);
    return known.of(tag) ?? foreignText(tag, 'name');
  } catch {
    return foreignText(tag, 'name');
  }
}

/** A session's title, else the name of its kind, as an agenda's rows have it. */
export const sessionTitle = (
  options: Pick<AgendaToolOptions, 'locale' | 'words'>,
  { kind, title }: { readonly kind: string; readonly title?: LocalizedText },
): Picked =>
  picked(options, title) ?? {
    text: wordFor(options.words.kinds, kind) ?? (readable(kind) || options.words.kinds['other']!),
  };

/** Words by the contract's word; the word itself where it is not known yet. */
export const worded = (words: Readonly<Record<string, string>>, word: string): string =>
  wordFor(words, word) ?? readable(word);
