/** Partners on their way to become a marker. */
export interface Heap {
  /** Its first key. */
  readonly first: number;
  count: number;
  /** Sums of the places on the screen. */
  x: number;
  y: number;
  /** Where it went when it was put onto another. */
  into?: Heap;
}

/** Radius of what a finger needs (WCAG 2.2, 2.5.8): markers whose circles of this size touch become one. */
export const REACH = 12;

/** Radius of a disc, CSS pixels: wide enough for its count. */
export const radiusOf = (count: number): number => (count > 1 ? 11 + 3 * Math.log10(count) : 6);

/** Puts heaps whose discs would touch together, from top to bottom, until none do. Each keeps its first key. */
export function settle(heaps: readonly Heap[]): readonly Heap[] {
  const left = [...heaps].sort((a, b) => a.y / a.count - b.y / b.count || a.first - b.first);
  const reaches = left.map(({ count }) => Math.max(REACH, radiusOf(count)));
  let widest = 0;
  for (const reach of reaches) widest = Math.max(widest, reach);
  left.forEach((one, at) => {
    for (let next = at + 1; !one.into && next < left.length; next++) {
      const other = left[next]!;
      const down = other.y / other.count - one.y / one.count;
      if (down > reaches[at]! + widest) break;
      const aside = other.x / other.count - one.x / one.count;
      if (other.into || Math.hypot(aside, down) >= reaches[at]! + reaches[next]!) continue;
      const [kept, gone] = one.first < other.first ? [one, other] : [other, one];
      kept.x += gone.x;
      kept.y += gone.y;
      kept.count += gone.count;
      gone.into = kept;
    }
  });
  const settled = left.filter(({ into }) => !into);
  return settled.length < left.length ? settle(settled) : settled;
}

/** Where a heap ended up. */
export function endOf(heap: Heap): Heap {
  let end = heap;
  while (end.into) end = end.into;
  return end;
}
