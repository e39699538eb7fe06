/** The address cannot be listened on. The message says which, why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: string;

  constructor(host: string, port: number, cause: Error & { code?: string }) {
    const where = `Port ${port} on ${host}`;
    const said =
      cause.code === 'EADDRINUSE'
        ? `${where} is taken by another program. Choose another: --port ${port + 1} (for npm start: PORT=${port + 1}).`
        : cause.code === 'EACCES'
          ? `${where} needs more rights than this process has. Choose one above 1023, for example --port 8787.`
          : cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND'
            ? `${host} is no address of this machine. Choose another --host, for example 127.0.0.1 or 0.0.0.0.`
            : `${where} cannot be listened on: ${cause.message}`;
    super(said, { cause });
    this.code = cause.code ?? 'UNKNOWN';
  }
}
