/**
 * packages/tooling/promises.json: each promise of the project beside the file that shows it. A promise
 * without an entry, or an entry whose file is gone, fails; what a later version brings says so.
 */
const list = 'packages/tooling/promises.json';

/** The promises are numbered 1 to 18; the weight and speed table adds named rows. */
export const numbers = Array.from({ length: 18 }, (_, index) => String(index + 1));
export const rows = [
  'loader',
  'progress',
  'hundred-cards',
  'emissions',
  'map',
  'agenda',
  'sdk',
  'validation',
  'server-read',
];

function* inEntry(entry, workspace) {
  const shown = entry.shownBy ?? [];
  if (shown.length === 0 && !entry.later) yield 'is shown by nothing and put off to nothing';
  for (const path of shown)
    if (!workspace.get(path)) yield `is shown by ${path}, which is not there`;
}

export const rule = {
  name: 'promises',
  *check(workspace) {
    const text = workspace.get(list)?.text;
    if (text === undefined) {
      yield { path: list, line: 1, message: 'is missing' };
      return;
    }
    const { promises } = JSON.parse(text);
    const kept = new Set(promises.map(({ id }) => id));
    for (const id of [...numbers, ...rows])
      if (!kept.has(id)) yield { path: list, line: 1, message: `promise ${id} has no entry` };
    for (const entry of promises)
      for (const message of inEntry(entry, workspace))
        yield { path: list, line: 1, message: `promise ${entry.id} ${message}` };
  },
};
