import { Presets, SingleBar } from 'cli-progress';

import type { Io } from './io.js';

/** Work shorter than this, in milliseconds, needs no bar. */
const PATIENCE = 1000;

/** Counts steps for a person to see. */
export interface ProgressBar {
  step(): void;
  /** Takes the bar away. */
  done(): void;
}

/** A bar on standard error, once the work has taken a second; nothing at all where nobody is watching. */
export function progressBar(io: Pick<Io, 'isTTY'>, what: string, total: number): ProgressBar {
  if (!io.isTTY) return { step: () => {}, done: () => {} };
  const started = Date.now();
  let bar: SingleBar | undefined;
  let steps = 0;
  return {
    step: () => {
      steps++;
      if (!bar && Date.now() - started > PATIENCE) {
        bar = new SingleBar(
          { format: `${what} {bar} {value}/{total}`, clearOnComplete: true },
          Presets.shades_classic,
        );
        bar.start(total, steps);
      }
      bar?.update(steps);
    },
    done: () => bar?.stop(),
  };
}
