/** Packages import each other only along the arrows, and nothing imports bench, demos or docs. */
import { mayImport, testsMayImport } from './rooms.mjs';

const scope = '@climate-embed/';

function allowed(file) {
  const always = mayImport[file.room] ?? [];
  return file.isTest ? [...always, ...(testsMayImport[file.room] ?? [])] : always;
}

export const rule = {
  name: 'import-direction',
  *check(workspace) {
    for (const file of workspace.files)
      for (const { specifier, line } of file.imports) {
        if (!specifier.startsWith(scope)) continue;
        const [room] = specifier.slice(scope.length).split('/');
        if (room === file.room || allowed(file).includes(room)) continue;
        yield { path: file.path, line, message: `${file.room} must not import ${specifier}` };
      }
  },
};
