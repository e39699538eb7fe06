/**
 * schema, accounting and figures know neither lit, fetch nor DOM. Their tsconfig gives them no such
 * globals, so tsc refuses them by name; this rule keeps the ways around that shut.
 */
import ts from 'typescript';

const rooms = ['schema', 'accounting', 'figures'];
const holes = new Set(['globalThis', 'fetch', 'document', 'window', 'navigator', 'localStorage']);

/** A name used as a value, not as the name of somebody's property. */
function isUse(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    !(ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) || parent.name !== node
  );
}

function* inFile(file) {
  for (const { specifier, line } of file.imports)
    if (/^(lit$|lit\/|lit-|@lit\/)/.test(specifier))
      yield { line, message: `${file.room} is pure and must not know ${specifier}` };
  for (const node of file.nodes())
    if (ts.isIdentifier(node) && holes.has(node.text) && isUse(node))
      yield {
        line: file.line(node),
        message: `${file.room} is pure and must not touch ${node.text}`,
      };
  for (const { fileName } of [
    ...file.tree.libReferenceDirectives,
    ...file.tree.typeReferenceDirectives,
  ])
    yield {
      line: 1,
      message: `a reference to "${fileName}" brings back globals that are kept out`,
    };
}

export const rule = {
  name: 'pure-logic',
  *check(workspace) {
    for (const room of rooms) {
      const path = `packages/${room}/tsconfig.json`;
      const { lib, types } = JSON.parse(workspace.get(path)?.text ?? '{}').compilerOptions ?? {};
      if (lib || types)
        yield {
          path,
          line: 1,
          message: `${room} takes lib and types from tsconfig.base.json alone`,
        };
    }
    const build = (file) => file.path.startsWith('packages/schema/src/build/');
    for (const file of workspace.files)
      if (file.isShipped && rooms.includes(file.room) && !build(file))
        for (const found of inFile(file)) yield { path: file.path, ...found };
  },
};
