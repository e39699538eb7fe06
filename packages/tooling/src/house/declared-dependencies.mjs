/** What a published package loads is in its package.json, so that it installs alone. */
import { isBuiltin } from 'node:module';
import { published } from './rooms.mjs';

const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

export const rule = {
  name: 'declared-dependencies',
  *check(workspace) {
    for (const file of workspace.files) {
      if (!file.isShipped || !published.includes(file.room)) continue;
      const { name, dependencies, peerDependencies } = workspace.manifest(file.room);
      const declared = new Set([name, ...Object.keys({ ...dependencies, ...peerDependencies })]);
      for (const { specifier, line } of file.imports) {
        if (specifier.startsWith('.') || isBuiltin(specifier)) continue;
        if (!declared.has(packageOf(specifier)))
          yield {
            path: file.path,
            line,
            message: `${packageOf(specifier)} is not in package.json`,
          };
      }
    }
  },
};
