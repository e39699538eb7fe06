import type { Plugin } from 'vite';

/**
 * What the loader itself is made of. Where one is forgotten here, the loader drags the core along, and its budget
 * breaks.
 */
const LOADER =
  /\/src\/(loader\/(embed|watch|tags|ask-ahead)|data\/(address|id-in|language|language-files|locales|near|page|words)|generated\/version|nearest-language|paths|gather)\.ts$/;

/** Of one widget, however many of its parts share it; a copy of its own has a `?` in its name. */
const OWN =
  /\?|\/figures\/src\/events\/|label-placer|templates\/picture|card-element|size-controller|figures\/src\/(chains|text-width)|shapes\/(basis|pathway|city-name)|\/d3-\w+\/|\/src\/.*(progress|emissions|map|partner|geo|profile|topic|foreign|plain-text|relationship|declaration|membership|match|party|identifier|position|agenda|clock|session|speaker|suggested|event-(?!controller)|endpoints\/events|shapes\/(event|between|track|attachment|related|printed))/;

/** Comes only with what a reader asks for, though several widgets share it. */
const LATER = /\/src\/(states|safe-address|generated\/shapes\/source|working\/.*|testing\/.*)\.ts$/;

/**
 * What several widgets need, as one chunk. Left to itself, the bundler would make one for each combination of
 * widgets.
 */
export const coreChunk = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'core',
      minShareCount: 2,
      test: (id: string): boolean => ![LOADER, OWN, LATER].some((list) => list.test(id)),
    },
  ],
} as const;

/** Lets the loader ask for the core by its file's own name: the bundler puts one more file between the two. */
export function sharedCore(): Plugin {
  return {
    name: 'shared-core',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const facade = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/core.ts'));
      const core = chunks.find((chunk) => chunk !== facade && chunk.name === 'core');
      const loader = chunks.find(({ isEntry }) => isEntry);
      if (!facade || !core || !loader?.code.includes(facade.fileName))
        return this.error('The loader has no core to ask for: mend vite-shared-core.ts.');
      loader.code = loader.code.replaceAll(facade.fileName, core.fileName);
      loader.dynamicImports = loader.dynamicImports.map((file) =>
        file === facade.fileName ? core.fileName : file,
      );
      delete bundle[facade.fileName];
    },
  };
}
