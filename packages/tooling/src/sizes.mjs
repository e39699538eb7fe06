/** Weighs every entry of budgets.json: `node packages/tooling/src/sizes.mjs` after a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleBytes } from './bundle-bytes.mjs';
import { filesOf } from './embed-files.mjs';
import { gzipBytes, inWords } from './gzip-bytes.mjs';
import { isMain } from './is-main.mjs';
import { root } from './root.mjs';

const embed = join(root, 'packages/widgets/dist/embed');
const slack = 0.85;

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The language that the budget names counts, else the heaviest; the others are told. */
function weighChunks(budget, all, { languages, manifest, weigh }) {
  const beside = all.find(({ name }) => name === budget.beside);
  const sums = languages.map((language) => {
    const already = beside ? filesOf(manifest, beside.chunks, language) : new Set();
    const files = [...filesOf(manifest, budget.chunks, language)].filter(
      (file) => !already.has(file),
    );
    return { language, bytes: files.reduce((sum, file) => sum + weigh(file), 0), files };
  });
  const heaviest =
    sums.find(({ language }) => language === budget.language) ??
    sums.reduce((most, sum) => (sum.bytes > most.bytes ? sum : most));
  const differ = sums.some(({ bytes }) => bytes !== heaviest.bytes);
  const note = differ ? sums.map(({ language, bytes }) => `${language} ${bytes}`).join(', ') : '';
  return { bytes: heaviest.bytes, note, files: heaviest.files };
}

async function weighCode(budget) {
  const { first, later } = await bundleBytes(budget.code);
  return {
    bytes: budget.withLater ? first + later : first,
    note: later > 0 ? `at once ${first}, later ${later}` : '',
    files: [],
  };
}

/** What stands in a result for one budget: a message where it is broken, advice where it is loose. */
export function judge({ name, bytes: allowed }, { bytes, note = '' }) {
  const line = `${name}: ${inWords(bytes)} of ${inWords(allowed)}${note && `; ${note}`}`;
  if (bytes === 0)
    return { name, line, message: `${name} weighs nothing: what should be weighed is gone` };
  if (bytes > allowed) return { name, line, message: `${line}: ${bytes - allowed} B too many` };
  const loose = bytes < allowed * slack;
  return { name, line: loose ? `${line} ← 15 % below: a reason to lower the budget` : line };
}

/** Weighs all budgets; each result has a `line` to print and, where the budget is broken, a `message`. */
export async function sizes({ budgets, languages }, folder = embed) {
  const manifest = readJson(join(folder, 'manifest.json'));
  const weigh = (file) => gzipBytes(readFileSync(join(folder, file)));
  const results = [];
  for (const budget of budgets) {
    const weighed = budget.code
      ? await weighCode(budget)
      : weighChunks(budget, budgets, { languages, manifest, weigh });
    results.push({ ...judge(budget, weighed), files: weighed.files });
  }
  return results;
}

/** The budgets that hold for this repository. */
export const readBudgets = () => readJson(join(root, 'packages/tooling/budgets.json'));

if (isMain(import.meta.url)) {
  const results = await sizes(readBudgets());
  for (const { line, files } of results) console.log([line, ...files].join('\n    '));
  process.exitCode = results.some((result) => result.message) ? 1 : 0;
}
