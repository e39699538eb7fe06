/** Names are kebab-case and say the one thing inside; a drawer for odds and ends is no name. */
const kebab = /^[a-z0-9]+([-.][a-z0-9]+)*$/;
const banned = /^(utils?|helpers?|common|misc|shared|stuff)(\.|$)/;

/** Names that a tool, a host or custom has fixed. */
const fixed = new Set([
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  '_headers',
  'PULL_REQUEST_TEMPLATE.md',
  'mockServiceWorker.js',
]);

export const rule = {
  name: 'file-names',
  *check(workspace) {
    for (const { path } of workspace.files)
      for (const part of path.split('/')) {
        if (fixed.has(part) || part.startsWith('.')) continue;
        if (!kebab.test(part)) yield { path, line: 1, message: `"${part}" is not kebab-case` };
        if (banned.test(part))
          yield { path, line: 1, message: `"${part}" says nothing; name the concept` };
      }
  },
};
