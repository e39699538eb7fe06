/** `index.ts` only re-exports, name by name; `export *` hides what is public and is used nowhere. */
import ts from 'typescript';
import { published } from './rooms.mjs';

const isStar = (node) => ts.isExportDeclaration(node) && !node.exportClause;
const reExports = (node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;

export const rule = {
  name: 'index-exports',
  *check(workspace) {
    for (const file of workspace.files) {
      if (!file.isShipped || !published.includes(file.room)) continue;
      for (const node of file.tree.statements) {
        const at = { path: file.path, line: file.line(node) };
        if (isStar(node)) yield { ...at, message: 'export * hides the names; list them' };
        else if (file.path.endsWith('/index.ts') && !reExports(node))
          yield { ...at, message: 'index.ts re-exports and does nothing else' };
      }
    }
  },
};
