import type { Ready } from '../app/index.js';

/** Whether requests may be sent here; asked at each /readyz. */
export type Readiness = () => boolean;

function plain(status: number, said: string): Ready {
  const body = Buffer.from(`{"status":"${said}"}`);
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(body.length),
      'cache-control': 'no-store',
    },
    body,
  };
}

const ALIVE = plain(200, 'ok');
const NOT_READY = plain(503, 'not ready');

/** For a supervisor: /healthz while the process answers at all, /readyz while it has its data and is not stopping. */
export function healthAnswer(path: string, readiness: Readiness): Ready | undefined {
  if (path === '/healthz') return ALIVE;
  if (path === '/readyz') return readiness() ? ALIVE : NOT_READY;
  return undefined;
}
