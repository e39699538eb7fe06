import type { Store } from '../store/store.js';

/** How often a store is asked whether another process wrote to it, in milliseconds. */
const INTERVAL = 500;

/**
 * A store whose `change()` costs nothing: the number is read from the database twice a second and after each write
 * of our own, not once a request. Another process's write is therefore seen within a second.
 *
 * @param onError told when the database cannot be asked; the last number stays.
 */
export function watchChanges(store: Store, onError: (error: unknown) => void): Store {
  let change = store.change();
  let failing = false;
  const look = (): void => {
    try {
      change = store.change();
      failing = false;
    } catch (error) {
      // Once for each time that it begins, not twice a second.
      if (!failing) onError(error);
      failing = true;
    }
  };
  const timer = setInterval(look, INTERVAL);
  timer.unref();
  return {
    change: () => change,
    records: () => store.records(),
    write: async (writes) => {
      const written = await store.write(writes);
      change = Math.max(change, written);
      return written;
    },
    close: () => {
      clearInterval(timer);
      return store.close();
    },
  };
}
