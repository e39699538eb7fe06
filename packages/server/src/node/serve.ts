import type { AddressInfo } from 'node:net';

import type { App } from '../app/index.js';
import { createDoor, type RequestLine } from './http-door.js';
import { ListenError } from './listen-error.js';

/** Where and how to listen. */
export interface ServeOptions {
  readonly app: App;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Whether the data can be read; asked at each /readyz. */
  readonly ready?: () => boolean;
  readonly log?: (line: RequestLine) => void;
  readonly onError?: (error: unknown) => void;
}

/** A server that is listening. */
export interface RunningServer {
  /** For example `http://127.0.0.1:8787`; this machine's own address where it listens on all. */
  readonly url: string;
  readonly port: number;
  /**
   * Takes no new connection, lets requests in progress finish and then ends; after `grace` milliseconds it hangs up
   * on whoever is left.
   */
  stop(grace?: number): Promise<void>;
}

const GRACE = 5000;

/** "All addresses" can be listened on; only one of them can be opened. */
const OPENABLE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Listens on an address.
 *
 * @throws ListenError when the port is taken or not allowed.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { port, host } = options;
  let stopping = false;
  const door = createDoor({
    ...options,
    readiness: () => !stopping && (options.ready?.() ?? true),
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', (error) => reject(new ListenError(host, port, error)));
    door.listen({ port, host }, resolve);
  });
  const address = door.address() as AddressInfo;
  const open = OPENABLE[address.address] ?? address.address;
  const name = open.includes(':') ? `[${open}]` : open;
  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    stop: (grace = GRACE) => {
      stopping = true;
      return new Promise((resolve) => {
        const timer = setTimeout(() => door.closeAllConnections(), grace);
        door.close(() => {
          clearTimeout(timer);
          resolve();
        });
        door.closeIdleConnections();
      });
    },
  };
}
