/** Requests, their depth, and what the page moved by: exact counts of our elements on a page, from the bench. */
import { command, said } from '../command.mjs';
import { readBudgets } from '../sizes.mjs';

const number = (value) => (Array.isArray(value) ? value.length : value);

/** A result for each limit of a page: `measured` has to be there and at most the limit. */
export function withinLimits(page, limits, measured) {
  const results = Object.entries(limits).map(([what, limit]) => {
    const value = number(measured?.[what]);
    const name = `${page}: ${what} ${value}, at most ${limit}`;
    if (Number.isFinite(value) && value <= limit) return { name };
    const detail = Array.isArray(measured?.[what]) ? measured[what].slice(0, 5).join('\n') : '';
    return { name, message: detail || 'over the limit, or not measured' };
  });
  return results;
}

/** A hundred cards ask no oftener than one does. */
export function asksOnce({ one, hundred }) {
  const name = `hundred: ${hundred.requests} requests, one card: ${one.requests}`;
  return hundred.requests <= one.requests
    ? { name }
    : { name, message: 'a hundred cards ask oftener' };
}

export async function run() {
  const { counts } = readBudgets();
  const outcome = await command(process.execPath, ['packages/bench/src/counts.mjs'], {
    timeout: 120_000,
  });
  if (outcome.code !== 0) return [{ name: 'counts', message: said(outcome) }];
  const measured = JSON.parse(outcome.stdout);
  for (const [page, { requests, depth, elements, nodes, moved, bytes }] of Object.entries(measured))
    console.log(
      `  ${page}: ${requests} requests, ${depth} deep, ${elements} elements, ${nodes} nodes, ` +
        `moved ${moved} px, code ${bytes.code.gzip} B, data ${bytes.data.gzip} B (gzip)`,
    );
  const limits = Object.entries(counts);
  return [
    ...limits.flatMap(([page, limit]) => withinLimits(page, limit, measured[page])),
    asksOnce(measured),
  ];
}
