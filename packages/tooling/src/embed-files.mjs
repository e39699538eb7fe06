/** Which built files stand behind a source module of the embed, from vite's manifest. */

/**
 * The files that have to be there when `key` runs: its own and those it imports statically, however
 * deep. Throws where the manifest does not know the module, so that a moved file cannot make a budget
 * pass by weighing nothing.
 */
export function filesBehind(manifest, key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk)
    throw new Error(`manifest.json has no "${key}"; it knows ${Object.keys(manifest).join(', ')}`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const inner of chunk.imports ?? []) filesBehind(manifest, inner, found);
  return found;
}

/** The files behind several modules, `{language}` in a name filled in. */
export function filesOf(manifest, keys, language) {
  const found = new Set();
  for (const key of keys) filesBehind(manifest, key.replace('{language}', language), found);
  return found;
}
