/** What the pages show of an element, row by row; all of it comes from the manifest. */
export interface Row {
  readonly name: string;
  readonly type: string;
  readonly default: string;
  readonly description: string;
}

interface Item {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text?: string };
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
}

interface Declaration {
  readonly name?: string;
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

/** The part of `custom-elements.json` that is read here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Column {
  readonly key: keyof Row;
  readonly title: string;
  readonly code?: true;
}

const name = (title: string): Column => ({ key: 'name', title, code: true });
const meaning: Column = { key: 'description', title: 'What it does' };
const standard: Column = { key: 'default', title: 'Default', code: true };
const type: Column = { key: 'type', title: 'Type', code: true };

/** The columns of each table. */
export const headings = {
  attributes: [name('Attribute'), meaning],
  properties: [name('Property'), type, meaning],
  methods: [name('Method'), meaning],
  slots: [name('Slot'), meaning],
  events: [name('Event'), type, meaning],
  parts: [name('Part'), meaning],
  tokens: [name('Token'), standard, meaning],
  states: [name('State'), meaning],
} satisfies Record<string, readonly Column[]>;

/** The tables there are. */
export type TableName = keyof typeof headings;

/** All tables of one element. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>;

const row = (item: Item): Row => ({
  name: item.name || '(default)',
  type: item.type?.text ?? '',
  default: item.default ?? '',
  description: (item.description ?? '').replaceAll(/\s*\n\s*/g, ' ').replace(/^- /, ''),
});

const rows = (items: readonly Item[] = []): Row[] => items.map(row);

/** What a page's author may set or call by script and no attribute gives: documented and public. */
const isOpen = (member: Item): boolean =>
  (member.privacy ?? 'public') === 'public' && !member.static && !!member.description;

/** The tables of every tag in a manifest, by tag. */
export function elementTables(manifest: Manifest): Record<string, Tables> {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const elements = declarations.filter((declaration) => declaration.tagName);
  return Object.fromEntries(
    elements.map((element) => {
      const open = (element.members ?? []).filter(isOpen);
      const tables: Tables = {
        attributes: rows(element.attributes),
        properties: rows(open.filter(({ kind, attribute }) => kind === 'field' && !attribute)),
        methods: rows(open.filter(({ kind }) => kind === 'method')),
        slots: rows(element.slots),
        events: rows(element.events?.filter((event) => event.name)),
        parts: rows(element.cssParts),
        tokens: rows(element.cssProperties),
        states: rows(element.cssStates),
      };
      return [element.tagName!, tables];
    }),
  );
}
