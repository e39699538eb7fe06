import { type Lang, nearestLanguage } from '@climate-embed/figures';

/** Words in files of their own, one for each language; fetched when a page asks for the language. */
export interface LanguageFiles<Words> {
  /** The words for a language as written in the page, where they are here already. */
  readonly now: (asked: string) => Words | undefined;
  /**
   * Fetches them; the browser fetches a file once, however often it is asked. English words are better than none.
   * Rejects where not even those can be fetched.
   */
  readonly load: (asked: string) => Promise<Words>;
}

/** @param file fetches the file of a language. */
export function languageFiles<Words>(
  file: (lang: Lang) => Promise<{ default: Words }>,
): LanguageFiles<Words> {
  const loaded = new Map<Lang, Words>();
  return {
    now: (asked) => loaded.get(nearestLanguage(asked)),
    async load(asked) {
      const lang = nearestLanguage(asked);
      const { default: words } = await file(lang).catch(() => file('en'));
      loaded.set(lang, words);
      return words;
    },
  };
}
