/** A server in a process of its own, so that its processor time can be told from that of the load. */
import { fork } from 'node:child_process';

const PATIENCE = 30_000;

/** Waits for one message of a kind. */
function message(child, kind) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => finish(reject, new Error(`No "${kind}" in ${PATIENCE} ms`)),
      PATIENCE,
    );
    const onMessage = (heard) => heard.kind === kind && finish(resolve, heard);
    const onExit = (code) => finish(reject, new Error(`The measured server ended with ${code}`));
    function finish(settle, value) {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      settle(value);
    }
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

/**
 * Starts a module that sends `{ kind: 'listening', port }` and answers `'cpu'` with `{ kind: 'cpu', micros }`.
 *
 * @param data what the module gets as its first message.
 */
export async function startChild(file, args = [], data = {}) {
  const child = fork(file, args, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const listening = message(child, 'listening');
  child.send({ kind: 'start', ...data });
  const { port } = await listening;
  return {
    port,
    /** Processor time so far, user and system, in microseconds. */
    async cpu() {
      const answer = message(child, 'cpu');
      child.send({ kind: 'cpu' });
      return (await answer).micros;
    },
    stop: () => child.kill(),
  };
}
