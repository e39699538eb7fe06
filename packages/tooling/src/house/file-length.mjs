/** Past 300 lines a file says more than one thing and has to be split. */
export const mostLines = 300;

const counted = /\.(ts|mts|mjs|js|css|vue)$/;

export const rule = {
  name: 'file-length',
  *check(workspace) {
    for (const { path, text, isGenerated } of workspace.files) {
      const lines = text.trimEnd().split('\n').length;
      if (counted.test(path) && !isGenerated && lines > mostLines)
        yield { path, line: mostLines, message: `${lines} lines; split it (at most ${mostLines})` };
    }
  },
};
