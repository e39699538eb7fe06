import { ClimateAgenda } from '@climate-embed/widgets/components/agenda';
import { ClimateEmissions } from '@climate-embed/widgets/components/emissions';
import { ClimateMap } from '@climate-embed/widgets/components/map';
import { ClimatePartner } from '@climate-embed/widgets/components/partner';
import { ClimateProgress } from '@climate-embed/widgets/components/progress';
import { describe, expect, it } from 'vitest';
import { markdown, pagesEnding } from './.vitepress/testing/pages.js';

/** Every element we have, by its tag. */
const elements = new Map<string, { readonly observedAttributes: readonly string[] }>([
  ['climate-progress', ClimateProgress],
  ['climate-emissions', ClimateEmissions],
  ['climate-map', ClimateMap],
  ['climate-partner', ClimatePartner],
  ['climate-agenda', ClimateAgenda],
]);

/** Attributes of HTML that stand on an element in our pages. */
const everywhere = new Set(['class', 'lang', 'hidden', 'id', 'dir']);

interface Tag {
  readonly path: string;
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

function tagsIn(path: string, text: string): Tag[] {
  return [...text.matchAll(/<(climate-\w+)\b([^>]*)>/g)].map(([, name, inside]) => ({
    path,
    name: name!,
    attributes: [...inside!.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(
      ([, attribute, value = '']) => [attribute!, value] as const,
    ),
  }));
}

const tags = [...markdown(), ...pagesEnding('.html', '.txt')].flatMap(({ path, text }) =>
  tagsIn(path, text),
);

describe('elements on our pages', () => {
  it('are found, and are ones that there are', () => {
    for (const name of elements.keys())
      expect(tags.filter((tag) => tag.name === name).length).toBeGreaterThan(10);
    expect(tags.map(({ name }) => name).filter((name) => !elements.has(name))).toEqual([]);
  });

  it('have only attributes that the element knows', () => {
    const known = (tag: string, attribute: string): boolean =>
      everywhere.has(attribute) || !!elements.get(tag)?.observedAttributes.includes(attribute);
    const unknown = tags.flatMap(({ path, name, attributes }) =>
      attributes.filter(([one]) => !known(name, one)).map(([one]) => `${path}: ${name} ${one}`),
    );
    expect(unknown).toEqual([]);
  });

  it('between them show every form and both themes', () => {
    const values = new Set(tags.flatMap(({ attributes }) => attributes.map(String)));
    for (const shown of [
      'variant,compact',
      'variant,banner',
      'theme,light',
      'theme,dark',
      'by,scope',
      'view,list',
      'view,upcoming',
      'zone,reader',
      'zones,Asia/Ulaanbaatar Europe/Brussels',
      'relationships,sister-city',
      'group,cities',
    ])
      expect(values).toContain(shown);
  });
});
