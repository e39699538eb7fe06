import { openSync } from 'node:fs';

import { destination, pino } from 'pino';

import type { RequestLine } from './http-door.js';

/** A log of JSON lines; `close` writes what is still held back. */
export interface Log {
  request(line: RequestLine): void;
  error(line: object, message?: string): void;
  close(): void;
}

/** Lines are gathered for as long as this, in milliseconds, so that a busy server does not write for each request. */
const FLUSH_INTERVAL = 200;
/** And up to this many characters. */
const HELD_LIMIT = 65_536;

let stampedAt = 0;
let stamp = '';

/** The time as pino wants it. Lines of one millisecond share it: writing it out is a third of a line's cost. */
function timestamp(): string {
  const now = Date.now();
  if (now !== stampedAt) {
    stampedAt = now;
    stamp = `,"time":"${new Date(now).toISOString()}"`;
  }
  return stamp;
}

/** ASCII that needs no escape in JSON: nearly every path. */
const PLAIN = /^[ !#-[\]-~]*$/;

/**
 * A request line by hand, as pino would write it: a quarter of its cost, which is felt where an answer costs 20 µs.
 * Method and request id are words by the time they come here.
 */
function written({ method, path, status, ms, bytes, requestId }: RequestLine): string {
  const where = PLAIN.test(path) ? `"${path}"` : JSON.stringify(path);
  const id = requestId === undefined ? '' : `,"requestId":"${requestId}"`;
  return `{"level":"info"${timestamp()},"method":"${method}","path":${where},"status":${status},"ms":${ms},"bytes":${bytes}${id}}\n`;
}

/**
 * Opens a log on standard output. What is held back is written when it is closed, and when the process ends by
 * itself or by an error; only `kill -9` loses it.
 *
 * @param file a path or a file descriptor; standard output by default.
 */
export function openLog(file: string | number = 1): Log {
  const stream = destination({
    // Opened here and now: a log that is still being opened cannot be closed when the start fails.
    dest: typeof file === 'string' ? openSync(file, 'a') : file,
    // Few and large writes are made here and now: in the background a line could be lost or overtaken at the end.
    sync: true,
  });
  // The reader of our output may go at any time, as `head` does: there is nobody left to tell.
  stream.on('error', () => {});
  const errors = pino(
    { base: null, timestamp, formatters: { level: (level) => ({ level }) } },
    stream,
  );
  let held = '';
  const handOver = (): void => {
    if (held !== '') stream.write(held);
    held = '';
  };
  const flush = (): void => {
    try {
      handOver();
      stream.flushSync();
    } catch {
      // As above.
    }
  };
  const timer = setInterval(handOver, FLUSH_INTERVAL);
  timer.unref();
  process.on('exit', flush);
  return {
    request: (line) => {
      held += written(line);
      if (held.length > HELD_LIMIT) handOver();
    },
    error: (line, message) => {
      handOver();
      errors.error(line, message);
    },
    close: () => {
      clearInterval(timer);
      process.off('exit', flush);
      flush();
      // Closes what is neither standard output nor standard error.
      stream.destroy();
    },
  };
}
