/** The rules of the house over the whole repository: a result a rule, or one a finding. */
import { rules } from '../house/index.mjs';
import { readWorkspace } from '../house/workspace.mjs';

export function run() {
  const workspace = readWorkspace();
  return rules.flatMap(({ name, check }) => {
    const found = [...check(workspace)];
    if (found.length === 0) return [{ name }];
    return found.map(({ path, line, message }) => ({
      name: `${path}:${line}`,
      message: `${message} (${name})`,
    }));
  });
}
