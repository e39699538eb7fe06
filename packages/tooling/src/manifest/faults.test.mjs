import { expect, it } from 'vitest';
import { elementFaults, elementsOf } from './faults.mjs';

const entry = {
  tagName: 'climate-x',
  summary: 'Says something.',
  documentation: 'https://example.org',
  status: 'stable',
  since: '0.1',
  members: [{ name: 'city', description: 'Id of the city.' }],
  attributes: [{ name: 'city', description: 'Id of the city.' }],
  events: [{ name: 'climate-load', description: 'Data is there.' }],
  slots: [{ name: '', description: 'Fallback.' }],
  cssParts: [{ name: 'card', description: 'The surface.' }],
  cssProperties: [{ name: '--climate-ink', description: 'Text.' }],
};
const source = `html\`<p part="card"><slot></slot></p>\`; css\`color: var(--climate-ink, #000)\`; super('climate-load')`;

it('is content with an element that is documented as it is', () => {
  expect(elementFaults(entry, source)).toEqual([]);
});

it('finds what is not documented, in the manifest and in the source', () => {
  const bare = {
    tagName: 'climate-x',
    members: [{ name: 'city' }, { name: 'now', description: 'A clock' }],
  };
  expect(elementFaults(bare, source)).toEqual([
    'has no summary',
    'has no @documentation',
    'has no @status',
    'has no @since',
    'member city has no description',
    'member now: the sentence does not end',
    'cssParts "card" stands in the source but is not documented',
    'slots "" stands in the source but is not documented',
    'cssProperties "--climate-ink" stands in the source but is not documented',
  ]);
});

it('finds what is documented but gone', () => {
  expect(elementFaults(entry, 'html`<p><slot></slot></p>`')).toEqual([
    'cssParts "card" is documented but not in the source',
    'cssProperties "--climate-ink" is documented but not in the source',
    'event "climate-load" is documented but never made',
  ]);
});

it('finds a description that was copied', () => {
  const slots = [
    { name: '', description: 'Fallback.' },
    { name: 'error', description: 'Fallback.' },
  ];
  const both = `${source} <slot name="error"></slot>`;
  expect(elementFaults({ ...entry, slots }, both)).toEqual([
    'slots error and (default) are described alike',
  ]);
});

it('looks only at what has a tag', () => {
  const manifest = {
    modules: [{ path: 'a.ts', declarations: [{ name: 'Base' }, entry] }, { path: 'b.ts' }],
  };
  expect(elementsOf(manifest)).toEqual([{ path: 'a.ts', entry }]);
});
