/** The side of a measured server that talks to the bench. Runs in the child process. */

/** Starts `listen(data)`, which gives a port, when told to; ends with its parent. */
export function measured(listen) {
  process.on('message', (heard) => {
    if (heard.kind === 'start')
      void Promise.resolve(listen(heard)).then((port) => process.send({ kind: 'listening', port }));
    if (heard.kind === 'cpu') {
      const { user, system } = process.cpuUsage();
      process.send({ kind: 'cpu', micros: user + system });
    }
  });
  process.on('disconnect', () => process.exit());
}
