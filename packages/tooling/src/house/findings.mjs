/** For the tests of the rules: what a rule finds in a repository made of the given texts. */
import { Workspace } from './workspace.mjs';

/** Findings as `path:line message`, in the order the rule gives them. */
export function findings(rule, texts) {
  const found = [...rule.check(new Workspace(texts))];
  return found.map(({ path, line, message }) => `${path}:${line} ${message}`);
}
