import { run } from './run.js';

/** Signals that end the program in good order. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the command line of this process. The second signal ends it at once. */
export async function main(): Promise<void> {
  let signal: AbortSignal | undefined;
  // Somebody closed our output, as `head` does: that is no failure.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await run(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    cwd: process.cwd(),
    isTTY: process.stderr.isTTY === true,
    // Listened for only where a command ends in good order by itself: another is ended by the system at once, even
    // while it reads a large file.
    get signal() {
      return (signal ??= listen());
    },
    log: 1,
  });
}

function listen(): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}
