/** Byte budgets: every sum is printed, also those that hold. */
import { readBudgets, sizes } from '../sizes.mjs';

export async function run() {
  const results = await sizes(readBudgets());
  for (const { line } of results) console.log(`  ${line}`);
  return results.map(({ name, message }) => (message ? { name, message } : { name }));
}
