/** One origin on loopback: HTTP/2 over TLS, brotli where the browser takes it, and a list of what was asked for. */
import { createSecureServer } from 'node:http2';
import { brotli } from './encodings.mjs';

const CORS = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };

/** `{ status, type, body }` for something found. */
export const found = (type, body) => ({ status: 200, type, body: Buffer.from(body) });

/**
 * Serves `answer(path)`, which gives `{ status, type, body, headers? }` or undefined. Each body is compressed once.
 *
 * @returns `{ address, asked, close }`; `asked` lists `{ path, status, type, body }` since `asked.length = 0`.
 */
export async function openOrigin({ certificate, host, answer }) {
  const asked = [];
  const packed = new Map();
  const sessions = new Set();
  const server = createSecureServer({ ...certificate, allowHTTP1: false });
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => session.destroy());
    session.on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => stream.destroy());
    void respond(stream, headers);
  });

  async function respond(stream, headers) {
    const path = headers[':path'];
    const { status, type, body, headers: more = {} } = (await answer(path)) ?? missing(path);
    asked.push({ path, status, type, body });
    const takes = /\bbr\b/.test(headers['accept-encoding'] ?? '') && body.length > 0;
    if (takes && !packed.has(path)) packed.set(path, brotli(body, type));
    const sent = takes ? packed.get(path) : body;
    if (stream.destroyed) return;
    stream.respond({
      ':status': status,
      ...more,
      ...CORS,
      'content-type': type,
      'content-length': sent.length,
      ...(takes && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    });
    stream.end(sent);
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `https://${host}:${server.address().port}`,
    asked,
    async close() {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

const missing = (path) => ({
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: Buffer.from(`Nothing at ${path}`),
});
