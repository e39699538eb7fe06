/**
 * A module that is imported does nothing by itself: tags are registered in `*.define.ts` alone, and
 * beside those only the loader's entry runs anything when it is loaded.
 */
import ts from 'typescript';
import { published } from './rooms.mjs';

const defines = /\.define\.ts$/;
const loader = /^packages\/widgets\/src\/(loader\/)?embed\.ts$/;
const registry = /\b(customElements|registry)\s*\.\s*define$/;

const isDirective = (statement) => ts.isStringLiteral(statement.expression);

export const rule = {
  name: 'side-effects',
  *check(workspace) {
    for (const file of workspace.files) {
      if (!file.isShipped || !published.includes(file.room) || defines.test(file.path)) continue;
      for (const node of file.nodes())
        if (ts.isCallExpression(node) && registry.test(node.expression.getText(file.tree)))
          yield {
            path: file.path,
            line: file.line(node),
            message: 'tags are registered in *.define.ts only',
          };
      if (loader.test(file.path)) continue;
      for (const statement of file.tree.statements)
        if (ts.isExpressionStatement(statement) && !isDirective(statement))
          yield {
            path: file.path,
            line: file.line(statement),
            message: 'runs when the module is imported',
          };
    }
  },
};
