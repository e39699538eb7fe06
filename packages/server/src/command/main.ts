import { run } from './run.js';

/** Signals that end the program in good order. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the command line of this process. The second signal ends it at once. */
export async function main(): Promise<void> {
  const controller = new AbortController();
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  // Somebody closed our output, as `head` does: that is no failure.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await run(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    cwd: process.cwd(),
    isTTY: process.stderr.isTTY === true,
    signal: controller.signal,
    log: 1,
  });
}
