/** What is loaded when an entry is imported: the modules behind it, and every foreign package. */

/**
 * Walks the imports that remain at run time (types are erased) from `entry`, across packages, dynamic
 * imports included. Returns `{ specifier, chain }` for everything that is not a file of this
 * repository; `chain` is the way there.
 */
export function foreignImports(workspace, entry) {
  const found = [];
  const seen = new Set();
  const visit = (path, above) => {
    if (seen.has(path)) return;
    seen.add(path);
    const chain = [...above, path];
    for (const { specifier, typeOnly } of workspace.get(path).imports) {
      if (typeOnly) continue;
      const target = workspace.resolve(path, specifier);
      if (target) visit(target, chain);
      else found.push({ specifier, chain });
    }
  };
  if (workspace.get(entry)) visit(entry, []);
  return found;
}
