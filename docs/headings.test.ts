import { describe, expect, it } from 'vitest';
import { markdown, pageAt, pagesEnding, prose } from './.vitepress/testing/pages.js';

/** A page's outline without its words: `## Paste` is 2, and where an anchor is set, its name too. */
const levels = (text: string): number[] =>
  [...prose(text).matchAll(/^(#{1,6}) /gm)].map(([, marks]) => marks!.length);

describe('headings', () => {
  it.each(markdown().map(({ path, text }) => [path, text] as const))(
    'of %s start at the top and leave no level out',
    (_path, text) => {
      const found = levels(text);
      expect(found[0]).toBe(1);
      expect(found.filter((level) => level === 1)).toHaveLength(1);
      found.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1);
        return level;
      });
    },
  );

  const korean = pagesEnding('.md').filter(({ path }) => path.startsWith('docs/ko/'));

  it.each(korean.map(({ path, text }) => [path, text] as const))(
    'of %s are those of the English page',
    (path, text) => {
      const english = pageAt(path.replace('/ko/', '/')).text;
      expect(levels(text)).toEqual(levels(english));
      const codes = (page: string): string[] =>
        [...page.matchAll(/^<<< .+$|^```\w+\n[\s\S]*?^```$/gm)].map(([code]) => code);
      expect(codes(text)).toEqual(codes(english));
    },
  );
});
