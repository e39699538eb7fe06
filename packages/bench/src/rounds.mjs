/** The smallest of several rounds: noise on a shared machine only ever adds, so the least is nearest the truth. */

/** For each numeric key the least of all rounds. Keys that a round lacks are passed over. */
export function leastOf(rounds) {
  const least = {};
  for (const round of rounds)
    for (const [key, value] of Object.entries(round))
      if (typeof value === 'number') least[key] = Math.min(least[key] ?? Infinity, value);
  return least;
}

/** How far the rounds lie apart: the middle one over the least, 1 where all are equal. */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0];
  return least ? sorted[Math.floor(sorted.length / 2)] / least : 1;
}

/**
 * Runs every contender once a round, and the order turns with the round, so that a slow minute of the machine
 * falls on all of them alike. After `deadline` (milliseconds since 1970) no further round begins; the first
 * is always run.
 *
 * @returns for each contender the list of its rounds.
 */
export async function alternate(contenders, { rounds, deadline = Infinity }, run) {
  const results = new Map(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds && (round === 0 || Date.now() < deadline); round += 1)
    for (let index = 0; index < contenders.length; index += 1) {
      const contender = contenders[(index + round) % contenders.length];
      results.get(contender).push(await run(contender, round));
    }
  return results;
}
