import type { Plugin } from 'vite';

/**
 * Takes line breaks and indents out of the templates of minified chunks, where nothing else spans lines.
 */
export function smallTemplates(): Plugin {
  return {
    name: 'small-templates',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') {
          // Marks for a bundler, of no use to a browser.
          file.code = file.code
            .replace(/(?<=\w)\/\* @__PURE__ \*\//g, '')
            .replace(/\/\* @__PURE__ \*\/ ?/g, '');
          file.code = file.code.replace(/\n {2,}(?=<)|(?<=>)\n {2,}/g, '').replace(/\n {2,}/g, ' ');
        }
      }
    },
  };
}
