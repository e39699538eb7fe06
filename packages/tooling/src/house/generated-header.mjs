/** A generated file says so in its first lines, and how to make it again. */
const lines = 5;

export const rule = {
  name: 'generated-header',
  *check(workspace) {
    for (const { path, text, isGenerated, isCode } of workspace.files) {
      if (!isGenerated || !isCode) continue;
      const top = text.split('\n').slice(0, lines).join('\n');
      if (!/generated (by|from)/i.test(top) || !/do not edit/i.test(top))
        yield {
          path,
          line: 1,
          message: 'must begin with what it was generated from, and "Do not edit"',
        };
    }
  },
};
