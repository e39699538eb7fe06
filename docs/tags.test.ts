import { ClimateProgress } from '@climate-embed/widgets/components/progress';
import { describe, expect, it } from 'vitest';
import { markdown, pagesEnding } from './.vitepress/testing/pages.js';

/** Attributes of HTML that stand on a card in our pages. */
const everywhere = new Set(['class', 'lang', 'hidden', 'id', 'dir']);

interface Tag {
  readonly path: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

function tagsIn(path: string, text: string): Tag[] {
  return [...text.matchAll(/<climate-progress\b([^>]*)>/g)].map(([, inside]) => ({
    path,
    attributes: [...inside!.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(
      ([, name, value = '']) => [name!, value] as const,
    ),
  }));
}

const tags = [...markdown(), ...pagesEnding('.html', '.txt')].flatMap(({ path, text }) =>
  tagsIn(path, text),
);

describe('cards on our pages', () => {
  it('are found', () => {
    expect(tags.length).toBeGreaterThan(40);
  });

  it('have only attributes that the element knows', () => {
    const known = new Set([...ClimateProgress.observedAttributes, ...everywhere]);
    const unknown = tags.flatMap(({ path, attributes }) =>
      attributes.filter(([name]) => !known.has(name)).map(([name]) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('between them show every form and both themes', () => {
    const values = new Set(tags.flatMap(({ attributes }) => attributes.map(String)));
    for (const shown of ['variant,compact', 'variant,banner', 'theme,light', 'theme,dark'])
      expect(values).toContain(shown);
  });
});
