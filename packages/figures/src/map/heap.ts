/** Partners on their way to become a marker. */
export interface Heap {
  /** The first stays the first; nobody where it was put onto another heap. */
  keys: number[];
  /** Centre of mass on the screen. */
  x: number;
  y: number;
}

/** Radius of what a finger needs (WCAG 2.2, 2.5.8): markers whose circles of this size touch become one. */
export const REACH = 12;

/** Radius of a disc, CSS pixels: wide enough for its count. */
export const radiusOf = (count: number): number => (count > 1 ? 11 + 3 * Math.log10(count) : 6);

/** Moves the centre of a heap towards what is put onto it, by its share of the whole. */
export function lean(heap: Heap, x: number, y: number, share: number): void {
  heap.x += (x - heap.x) * share;
  heap.y += (y - heap.y) * share;
}

/** Puts one heap onto another. */
export function heapUp(heap: Heap, gone: Heap): void {
  const { keys, x, y } = gone;
  for (const key of keys) heap.keys.push(key);
  lean(heap, x, y, keys.length / heap.keys.length);
  gone.keys = [];
}

/** Puts heaps whose discs would touch together, from top to bottom, until none do. Each keeps its first key. */
export function settle(heaps: readonly Heap[]): readonly Heap[] {
  const left = [...heaps].sort((a, b) => a.y - b.y || a.keys[0]! - b.keys[0]!);
  const reaches = left.map(({ keys }) => Math.max(REACH, radiusOf(keys.length)));
  const widest = reaches.reduce((most, reach) => Math.max(most, reach), 0);
  left.forEach((one, at) => {
    for (let next = at + 1; one.keys[0] !== undefined && next < left.length; next++) {
      const other = left[next]!;
      const down = other.y - one.y;
      if (down > reaches[at]! + widest) break;
      const [first] = other.keys;
      if (first === undefined || Math.hypot(other.x - one.x, down) >= reaches[at]! + reaches[next]!)
        continue;
      if (one.keys[0] < first) heapUp(one, other);
      else heapUp(other, one);
    }
  });
  const settled = left.filter(({ keys }) => keys.length);
  return settled.length < left.length ? settle(settled) : settled;
}
