import { warnOnce } from '../../warn-once.js';
import type { ClimateMap } from './map.js';

const asked = new WeakMap<ClimateMap, Promise<void>>();

/** Brings in the sheet of a map, once; what cannot be had is tried anew by the next choice. */
export function bringSheet(map: ClimateMap): Promise<void> {
  const known = asked.get(map);
  if (known) return known;
  const asking = import('./sheet.js').then(
    ({ Sheet }) => {
      map.sheet = new Sheet(map);
      map.requestUpdate();
    },
    (error: unknown) => {
      asked.delete(map);
      // No empty sheet: the list and the map go on without.
      map.selected = null;
      warnOnce(String(error));
    },
  );
  asked.set(map, asking);
  return asking;
}
