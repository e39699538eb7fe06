import type { Plugin } from 'vite';

/**
 * Lit notes its versions on `globalThis`. The embed is a guest and adds no global beyond its elements, so
 * the notes are left out of the embed build; the build fails where Lit's wording is no longer recognised.
 */
export function noGlobals(): Plugin {
  const note = /\(globalThis\.(lit\w*|reactiveElement)Versions\s*\?\?=\s*\[\]\)\.push\(["'][\d.]+["']\)/;
  return {
    name: 'no-globals',
    transform(code, id) {
      if (!/node_modules\/(lit|@lit)/.test(id) || !/Versions/.test(code)) return undefined;
      const clean = code.replace(note, '0');
      if (/Versions\s*\?\?=/.test(clean)) this.error(`Lit's version note in ${id} is not as expected.`);
      return { code: clean, map: null };
    },
  };
}
