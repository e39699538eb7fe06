/** No widget reaches into another widget's folder. */
const componentOf = (path) => /^packages\/widgets\/src\/components\/([^/]+)\//.exec(path)?.[1];

export const rule = {
  name: 'component-walls',
  *check(workspace) {
    for (const file of workspace.files) {
      const own = componentOf(file.path);
      if (!own) continue;
      for (const { specifier, line } of file.imports) {
        const other = componentOf(workspace.resolve(file.path, specifier) ?? '');
        if (other && other !== own)
          yield { path: file.path, line, message: `${own} must not reach into ${other}` };
      }
    }
  },
};
