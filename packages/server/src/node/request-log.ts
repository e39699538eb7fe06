import { openSync } from 'node:fs';

import { destination, pino } from 'pino';

/** A log of JSON lines; `close` writes what is still held back. */
export interface Log {
  info(line: object, message?: string): void;
  error(line: object, message?: string): void;
  close(): void;
}

/** Lines are gathered for as long as this, in milliseconds, so that a busy server does not write for each request. */
const FLUSH_INTERVAL = 200;

let stampedAt = 0;
let stamp = '';

/** The time as pino wants it. Requests of one millisecond share it: writing it out is a third of a line's cost. */
function timestamp(): string {
  const now = Date.now();
  if (now !== stampedAt) {
    stampedAt = now;
    stamp = `,"time":"${new Date(now).toISOString()}"`;
  }
  return stamp;
}

/**
 * Opens a log on standard output.
 *
 * @param file a path or a file descriptor; standard output by default.
 */
export function openLog(file: string | number = 1): Log {
  const stream = destination({
    // Opened here and now: a log that is still being opened cannot be closed when the start fails.
    dest: typeof file === 'string' ? openSync(file, 'a') : file,
    sync: false,
    minLength: 4096,
    periodicFlush: FLUSH_INTERVAL,
  });
  const log = pino(
    {
      base: null,
      timestamp,
      formatters: { level: (level) => ({ level }) },
    },
    stream,
  );
  return {
    info: (line, message) => log.info(line, message),
    error: (line, message) => log.error(line, message),
    close: () => {
      try {
        stream.flushSync();
        // Takes the timer away, and closes what is neither standard output nor standard error.
        stream.destroy();
      } catch {
        // The reader of our output has gone; there is nobody left to tell.
      }
    },
  };
}
