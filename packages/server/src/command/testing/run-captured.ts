import { devNull } from 'node:os';

import { run } from '../run.js';

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command that is still running. */
export interface Running {
  /** Fulfilled when a line that fits was written to standard output. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  /** Tells it to stop and waits until it has. */
  stop(): Promise<Ran>;
  readonly done: Promise<Ran>;
}

/** Runs a command inside this process. Request lines go to `log`, nowhere by default. */
export function start(cwd: string, args: readonly string[], log: string = devNull): Running {
  let out = '';
  let err = '';
  const waiting = new Set<() => void>();
  const controller = new AbortController();
  const done = run(args, {
    cwd,
    log,
    isTTY: false,
    signal: controller.signal,
    out: (line) => {
      out += `${line}\n`;
      for (const look of waiting) look();
    },
    err: (line) => {
      err += `${line}\n`;
    },
  }).then((code) => ({ code, out, err }));
  return {
    done,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(out);
          if (found) resolve(found);
        };
        waiting.add(look);
        look();
        void done.then((ran) =>
          reject(new Error(`It ended without a word: ${JSON.stringify(ran)}`)),
        );
      }),
    stop: () => {
      controller.abort();
      return done;
    },
  };
}

/** Runs a command to its end. */
export function runCaptured(cwd: string, ...args: string[]): Promise<Ran> {
  return start(cwd, args).done;
}
