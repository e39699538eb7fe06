import type { Plugin } from 'vite';

/** What Lit writes on the page's globals, and what stands there instead. */
const NOTES: readonly (readonly [RegExp, string])[] = [
  [/\w+\.(?:litElement|litHtml|reactiveElement)Versions\s*\?\?=\s*\[\]/g, '[]'],
  // Decorator metadata: our elements use none.
  [
    /Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),\s*\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap/g,
    '0',
  ],
  [/this\[Symbol\.metadata\]/g, 'null'],
];

/**
 * Lit notes its versions and decorator metadata on `globalThis`. The embed is a guest and adds no global
 * beyond its elements, so the notes are left out of this build, which fails where Lit's wording has changed.
 */
export function noGlobals(): Plugin {
  return {
    name: 'no-globals',
    transform(code, id) {
      if (!/\/(lit-html|lit-element|reactive-element)\.js$/.test(id)) return undefined;
      const clean = NOTES.reduce((text, [note, instead]) => text.replace(note, instead), code);
      if (clean === code || /Versions\s*\?\?=|Metadata\s*\?\?=/.test(clean)) {
        this.error(`Lit's notes in ${id} are worded anew: mend vite-no-globals.ts.`);
      }
      return { code: clean, map: null };
    },
  };
}
