/** No test is switched off, none shuts the others out, and none waits by the clock. */
import ts from 'typescript';

const off = new Set(['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf']);
const starters = new Set(['it', 'test', 'describe', 'suite', 'context', 'bench']);
const aliases = new Set(['xit', 'xtest', 'xdescribe', 'xcontext', 'fit', 'fdescribe']);

/** The name a chain of properties starts with: `describe` for `describe.concurrent.skip`. */
function head(node) {
  let first = node;
  while (ts.isPropertyAccessExpression(first) || ts.isCallExpression(first))
    first = first.expression;
  return first.getText();
}

function isSwitchedOff(node) {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
    return aliases.has(node.expression.text);
  if (!ts.isPropertyAccessExpression(node) || !off.has(node.name.text)) return false;
  return starters.has(head(node.expression)) || node.expression.getText() === 'this';
}

const isExecutor = (node) =>
  (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
  ts.isNewExpression(node.parent) &&
  node.parent.expression.getText() === 'Promise';

/** `new Promise((resolve) => setTimeout(resolve, 50))`; a delay of 0 is the next turn, no sleep. */
function isSleep(node) {
  if (!ts.isCallExpression(node) || !/(^|\.)setTimeout$/.test(node.expression.getText()))
    return false;
  const [callback, delay] = node.arguments;
  if (!delay || delay.getText() === '0') return false;
  let above = node.parent;
  while (above && !isExecutor(above)) above = above.parent;
  const resolve = above?.parameters[0]?.name.getText();
  return resolve !== undefined && new RegExp(`\\b${resolve}\\b`).test(callback.getText());
}

export const rule = {
  name: 'honest-tests',
  *check(workspace) {
    for (const file of workspace.files) {
      if (!file.isTest || !file.isCode) continue;
      for (const node of file.nodes()) {
        const at = () => ({ path: file.path, line: file.line(node) });
        if (isSwitchedOff(node))
          yield { ...at(), message: `${node.getText().slice(0, 40)} switches a test off` };
        if (isSleep(node))
          yield { ...at(), message: 'sleeps; wait for the event or use a fake clock' };
      }
    }
  },
};
