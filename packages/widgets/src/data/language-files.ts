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
