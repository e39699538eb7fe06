/** The top folder stays small: a new tool's files go to packages/tooling. */
const allowed = new Set([
  'packages',
  'demos',
  'docs',
  'README.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
]);

export const rule = {
  name: 'top-level',
  *check(workspace) {
    const tops = new Set(workspace.files.map(({ path }) => path.split('/')[0]));
    for (const path of tops)
      if (!path.startsWith('.') && !allowed.has(path))
        yield { path, line: 1, message: 'has no place at the top; put it into packages/tooling' };
  },
};
