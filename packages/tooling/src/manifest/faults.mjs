/** What is wrong with the manifest: things undocumented, documented twice alike, or not there at all. */

const kinds = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/** Elements of a manifest: `{ path, entry }` for each declaration that has a tag. */
export function elementsOf(manifest) {
  return manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName).map((entry) => ({ path, entry })),
  );
}

function* undocumented(entry) {
  if (!entry.summary && !entry.description) yield 'has no summary';
  for (const tag of ['documentation', 'status', 'since']) if (!entry[tag]) yield `has no @${tag}`;
  const members = (entry.members ?? []).filter(({ name }) => name !== 'updateComplete');
  for (const { name, description } of members) {
    if (!description) yield `member ${name} has no description`;
    else if (!description.trim().endsWith('.')) yield `member ${name}: the sentence does not end`;
  }
  for (const kind of kinds)
    for (const { name, description } of entry[kind] ?? [])
      if (!description) yield `${kind} ${name || '(default)'} has no description`;
}

/** Two things said in the same words: one of them was copied and never read. */
function* repeated(entry) {
  for (const kind of kinds) {
    const seen = new Map();
    for (const { name, description } of entry[kind] ?? []) {
      const other = seen.get(description);
      if (description && other !== undefined)
        yield `${kind} ${name || '(default)'} and ${other || '(default)'} are described alike`;
      seen.set(description, name);
    }
  }
}

const names = (list = []) => new Set(list.map(({ name }) => name));

/**
 * Compares what is documented with what the sources of an element hold; `source` is their text in one.
 * Parts, slots and custom properties have to be the same on both sides.
 */
function* unlike(entry, source) {
  const found = {
    cssParts: [...source.matchAll(/\spart="([a-z][a-z -]*)"/g)].flatMap(([, list]) =>
      list.split(' '),
    ),
    slots: [...source.matchAll(/<slot(?:\s+name="([a-z-]+)")?[\s>]/g)].map(
      ([, name]) => name ?? '',
    ),
    cssProperties: [...source.matchAll(/var\(\s*(--climate-[a-z0-9-]+)/g)].map(([, name]) => name),
  };
  for (const [kind, list] of Object.entries(found)) {
    const documented = names(entry[kind]);
    const inSource = new Set(list);
    for (const name of inSource)
      if (!documented.has(name))
        yield `${kind} "${name}" stands in the source but is not documented`;
    for (const name of documented)
      if (!inSource.has(name) && !source.includes(`'${name}'`))
        yield `${kind} "${name}" is documented but not in the source`;
  }
  for (const name of names(entry.events))
    if (!source.includes(`'${name}'`)) yield `event "${name}" is documented but never made`;
}

/** Everything wrong with one element, in words. */
export function elementFaults(entry, source) {
  return [...undocumented(entry), ...repeated(entry), ...unlike(entry, source)];
}
