/** No key, no path of somebody's machine and no private registry gets into the repository. */
const patterns = {
  'a path of one machine':
    /(^|[\s'"`(=])(\/work\/|\/root\/|\/tmp\/|\/home\/[a-z]|\/Users\/[A-Za-z]|[A-Z]:\\Users\\)/,
  'a folder outside the repository': /\.\.\/shared\//,
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'an access token':
    /\b(gh[pousr]_[A-Za-z0-9]{20,}|npm_[A-Za-z0-9]{30,}|AKIA[A-Z0-9]{16}|xox[bap]-[A-Za-z0-9-]{10,})/,
  'a login for a registry': /_auth(Token)?\s*=/,
  'a registry address': /https?:\/\/[^\s/'"]*(registry|artifactory|nexus|verdaccio)[^\s/'"]*/i,
};

/** `.ci/run` may look beside the clone for real data; this file and its test hold the patterns. */
const excepted = new Set([
  '.ci/run',
  'packages/tooling/src/house/private-places.mjs',
  'packages/tooling/src/house/private-places.test.mjs',
]);

export const rule = {
  name: 'private-places',
  *check(workspace) {
    for (const { path, text } of workspace.files) {
      if (excepted.has(path)) continue;
      for (const [index, line] of text.split('\n').entries())
        for (const [what, pattern] of Object.entries(patterns))
          if (pattern.test(line)) yield { path, line: index + 1, message: `holds ${what}` };
    }
  },
};
