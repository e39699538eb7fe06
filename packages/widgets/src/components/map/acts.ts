import { choose as tell } from '../../data/choose.js';
import { bringSheet } from './bring-sheet.js';
import type { ClimateMap } from './map.js';

/** Remembers where a reader was, to bring the focus back there. */
function open(map: ClimateMap): void {
  const { activeElement } = map.shadowRoot!;
  if (activeElement?.getAttribute('part') !== 'sheet') map.opener = activeElement as HTMLElement;
  map.opening = true;
}

/** Chooses a partner as a reader does: its sheet opens, and page and group are told. */
export async function choose(map: ClimateMap, key: number): Promise<void> {
  const { register } = map.stage!;
  register.retry();
  await register.want([key]);
  const entry = register.names[key];
  if (!entry) return;
  const { cityId: city, id, name } = entry;
  open(map);
  map.selected = id;
  tell(map, { partner: id, city, name });
}

/** Lists those whom no zoom takes apart. */
export async function gather(map: ClimateMap, keys: Uint32Array): Promise<void> {
  open(map);
  map.selected = null;
  await bringSheet(map);
  if (map.sheet) map.sheet.group = keys;
  map.requestUpdate();
}

/** Takes all filters away. */
export function clear(map: ClimateMap): void {
  map.kind = map.country = map.network = map.topic = null;
  map.filter('search', []);
}
