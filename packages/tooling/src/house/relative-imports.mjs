/** A relative import stays inside its package, ends in the built file's name and leads to a file. */
import { posix } from 'node:path';

const roomFolder = (path) => /^(packages\/[^/]+|demos|docs)\//.exec(path)?.[0];

/** Styles, pages and single-file components are looked up by the bundler, not by us. */
const bundled = /\.(css|html|vue|svg|json|md)(\?.*)?$|\?/;

export const rule = {
  name: 'relative-imports',
  *check(workspace) {
    for (const file of workspace.files) {
      const folder = roomFolder(file.path);
      for (const { specifier, line } of file.imports) {
        if (!specifier.startsWith('.') || !folder) continue;
        const target = posix.join(posix.dirname(file.path), specifier);
        const at = { path: file.path, line };
        if (!target.startsWith(folder))
          yield { ...at, message: `${specifier} leaves ${folder}; import the package by its name` };
        else if (
          file.isShipped &&
          !bundled.test(specifier) &&
          !workspace.resolve(file.path, specifier)
        )
          yield { ...at, message: `${specifier} leads to no file; write the name with its .js` };
      }
    }
  },
};
