/** A bounded stream of requests over connections that stay open, from plain sockets, so that it costs little itself. */
import { connect } from 'node:net';

const HEAD_END = '\r\n\r\n';

/** One request as it goes over the wire. */
export function requestText(path, headers) {
  const lines = Object.entries({ host: 'bench.example', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.from([`GET ${path} HTTP/1.1`, ...lines].join('\r\n') + HEAD_END);
}

/** How many bytes a response that begins in `buffer` has, undefined while its head is not all here. */
function lengthOf(buffer) {
  const end = buffer.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const head = buffer.latin1Slice(0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head);
  const hasBody = !/^HTTP\/1\.1 (204|304)/.test(head);
  return end + HEAD_END.length + (hasBody ? Number(length?.[1] ?? 0) : 0);
}

/** Answers one after the other on a connection; the next request goes out when the last answer is in. */
function converse(socket, next, status) {
  return new Promise((resolve, reject) => {
    let pending = Buffer.alloc(0);
    let expected;
    const ask = () => {
      const request = next();
      if (request) socket.write(request);
      else socket.end(resolve);
    };
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('connect', ask);
    socket.on('data', (chunk) => {
      pending = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
      expected ??= lengthOf(pending);
      if (expected === undefined || pending.length < expected) return;
      if (pending.latin1Slice(9, 12) !== status) {
        reject(new Error(`The server answered ${pending.latin1Slice(0, 60)}`));
        socket.destroy();
        return;
      }
      pending = Buffer.alloc(0);
      expected = undefined;
      ask();
    });
  });
}

/**
 * Sends `total` requests, taking `requests` in turn, over some connections, and waits for all answers.
 *
 * @throws Error where an answer has another status than the one expected (a text: `'200'`).
 */
export async function load({ port, requests, total, status, connections = 16 }) {
  let sent = 0;
  const next = () => {
    if (sent === total) return undefined;
    sent += 1;
    return requests[sent % requests.length];
  };
  const sockets = Array.from({ length: connections }, () =>
    connect({ port, host: '127.0.0.1', noDelay: true }),
  );
  await Promise.all(sockets.map((socket) => converse(socket, next, status)));
}
