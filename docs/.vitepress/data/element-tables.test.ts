import { describe, expect, it } from 'vitest';
import { elementTables, headings, type Manifest } from './element-tables.js';

const manifest: Manifest = {
  modules: [
    { declarations: [{ name: 'helper' }] },
    {},
    {
      declarations: [
        {
          tagName: 'climate-example',
          attributes: [
            { name: 'city', type: { text: 'string' }, description: 'Id of\n  the city.' },
          ],
          members: [
            { kind: 'field', name: 'city', attribute: 'city', description: 'Id of the city.' },
            { kind: 'field', name: 'data', type: { text: 'Data' }, description: 'Data to show.' },
            { kind: 'field', name: '#open', privacy: 'private', description: 'Open?' },
            { kind: 'field', name: 'version', static: true, description: 'The version.' },
            { kind: 'method', name: 'ask', privacy: 'protected', description: 'Asks.' },
            { kind: 'method', name: 'reload', description: 'Asks again.' },
            { kind: 'method', name: 'render' },
          ],
          slots: [{ name: '', description: 'Until data is there.' }],
          events: [
            { name: 'climate-load', type: { text: 'LoadEvent' } },
            { type: { text: 'LoadEvent' } },
          ],
          cssProperties: [{ name: '--climate-ink', default: '#16211d', description: 'Text.' }],
        },
      ],
    },
  ],
};

describe('elementTables', () => {
  const tables = elementTables(manifest)['climate-example']!;

  it('takes elements only', () => {
    expect(Object.keys(elementTables(manifest))).toEqual(['climate-example']);
  });

  it('joins the lines of a description', () => {
    expect(tables.attributes[0]).toMatchObject({ name: 'city', description: 'Id of the city.' });
  });

  it('lists what is public, documented and no attribute', () => {
    expect(tables.properties.map(({ name }) => name)).toEqual(['data']);
    expect(tables.methods.map(({ name }) => name)).toEqual(['reload']);
  });

  it('names the slot without a name, and leaves out events without one', () => {
    expect(tables.slots.map(({ name }) => name)).toEqual(['(default)']);
    expect(tables.events.map(({ name }) => name)).toEqual(['climate-load']);
  });

  it('gives a token its default, and has a table for every heading', () => {
    expect(tables.tokens).toEqual([
      { name: '--climate-ink', type: '', default: '#16211d', description: 'Text.' },
    ]);
    expect(Object.keys(tables)).toEqual(Object.keys(headings));
  });
});
