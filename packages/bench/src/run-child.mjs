/** One task in a process of its own, with one answer. */
import { fork } from 'node:child_process';

const PATIENCE = 60_000;

/** Sends `task` to a module and resolves to what it says; rejects where it ends without a word. */
export function runChild(file, args, task) {
  return new Promise((resolve, reject) => {
    const child = fork(file, args);
    const timer = setTimeout(() => child.kill(), PATIENCE);
    let heard;
    child.on('message', (message) => (heard = message));
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (heard) resolve(heard);
      else reject(new Error(`A measuring process ended with ${code} and no result.`));
    });
    child.send(task);
  });
}
