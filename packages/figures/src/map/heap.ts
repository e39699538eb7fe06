/** Partners on their way to become a marker. */
export interface Heap {
  /** Its first key. */
  readonly first: number;
  count: number;
  /** Centre of mass on the screen. */
  x: number;
  y: number;
  /** Whom it holds, when all is settled. */
  readonly keys: number[];
  /** Where it went when it was put onto another. */
  into?: Heap;
}

/** Radius of what a finger needs (WCAG 2.2, 2.5.8): markers whose circles of this size touch become one. */
export const REACH = 12;

/** Radius of a disc, CSS pixels: wide enough for its count. */
export const radiusOf = (count: number): number => (count > 1 ? 11 + 3 * Math.log10(count) : 6);

/** Puts partners onto a heap: how many, and where their centre of mass is. */
export function heapUp(heap: Heap, x: number, y: number, count: number): void {
  heap.count += count;
  heap.x += ((x - heap.x) * count) / heap.count;
  heap.y += ((y - heap.y) * count) / heap.count;
}

/** Puts heaps whose discs would touch together, from top to bottom, until none do. Each keeps its first key. */
export function settle(heaps: readonly Heap[]): readonly Heap[] {
  const left = [...heaps].sort((a, b) => a.y - b.y || a.first - b.first);
  const reaches = left.map(({ count }) => Math.max(REACH, radiusOf(count)));
  const widest = reaches.reduce((most, reach) => Math.max(most, reach), 0);
  left.forEach((one, at) => {
    for (let next = at + 1; !one.into && next < left.length; next++) {
      const other = left[next]!;
      const down = other.y - one.y;
      if (down > reaches[at]! + widest) break;
      if (other.into || Math.hypot(other.x - one.x, down) >= reaches[at]! + reaches[next]!)
        continue;
      const [kept, gone] = one.first < other.first ? [one, other] : [other, one];
      heapUp(kept, gone.x, gone.y, gone.count);
      gone.into = kept;
    }
  });
  const settled = left.filter(({ into }) => !into);
  return settled.length < left.length ? settle(settled) : settled;
}
