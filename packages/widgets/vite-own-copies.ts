import type { Plugin } from 'vite';

/** Modules that get a copy of their own where these files, or such copies, import them. */
interface Copies {
  readonly name: string;
  readonly importers: RegExp;
  readonly modules: RegExp;
}

const CONTRACT = 'schema/src/(index|endpoints/partners|generated/shapes)';

const CHOICE = 'widgets/src/(data/choose|events/climate-select)';

const COPIES: readonly Copies[] = [
  {
    name: 'map',
    importers: /[/.]map(\/(?!sheet|arcs)[\w-]+|-tools)\.ts$/,
    modules: new RegExp(
      `size-controller|figures/src/(plain-text|partner/(index|foreign-text|topic-words)|locales/\\w\\w\\.topics)|${CHOICE}`,
    ),
  },
  {
    name: 'columns',
    importers: /\/components\/map\/source\.ts$/,
    modules: new RegExp(CONTRACT),
  },
  {
    name: 'asks',
    importers: /\/components\/map\/asks\.ts$/,
    modules: new RegExp(CONTRACT),
  },
  {
    name: 'ties',
    importers: /\/components\/map\/arcs\.ts$/,
    modules: new RegExp(CONTRACT),
  },
  {
    // Before the agenda's own: what the two share would be one more file that an agenda needs at first.
    name: 'list',
    importers: /\/components\/agenda\/list[\w-]*\.ts$|\/figures\/src\/events\/[\w-]+\.ts$/,
    modules:
      /\/components\/agenda\/rows\.ts|figures\/src\/(agenda\/|plain-text|partner\/(fill|foreign-text|index))/,
  },
  {
    name: 'agenda',
    importers: /\/(components|src)\/agenda(-tools)?\/[\w-]+\.ts$/,
    modules:
      /figures\/src\/(partner\/(fill|foreign-text|index|topic-words)|plain-text)\.ts|size-controller/,
  },
  {
    name: 'chart',
    importers:
      /\/(components|src)\/(emissions|compare|still)\/[\w-]+\.ts$|shapes\/emissions[\w-]*\.ts$/,
    modules:
      /label-placer|templates\/picture|card-element|size-controller|figures\/src\/(chains|text-width)|shapes\/(basis|pathway|city-name)/,
  },
  {
    name: 'lines',
    importers: /\/geo\/trace-arc\.ts$/,
    modules: /\/geo\/sphere\.ts$/,
  },
  {
    name: 'sheet',
    importers: /\/components\/map\/sheet\.ts$/,
    modules: new RegExp(
      `widgets/src/profile/|figures/src/(partner/|index|safe-address)|${CHOICE}|${CONTRACT}`,
    ),
  },
  {
    name: 'profile',
    importers: /\/widgets\/src\/(components\/partner|profile)\/[\w-]+\.ts$/,
    modules: new RegExp(`figures/src/(index|safe-address)|${CHOICE}|${CONTRACT}`),
  },
];

/**
 * Gives the map copies of its own of what it shares with profiles: shared, they would be files more, which a browser
 * hears of only once it has the file that needs them. That costs a reader more than the bytes do.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(name, importer, options) {
      const families = COPIES.filter(
        (family) =>
          importer && (family.importers.test(importer) || importer.endsWith(`?${family.name}`)),
      );
      if (families.length === 0) return null;
      const found = await this.resolve(name, importer, { ...options, skipSelf: true });
      const family = families.find(({ modules }) => found && modules.test(found.id));
      return family ? `${found!.id}?${family.name}` : null;
    },
  };
}
