const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back once when an element comes near the viewport, so that nothing is fetched or drawn for what
 * nobody looks at. One observer serves the page; it holds no element that the page has let go.
 */
export function near(element: Element, arrived: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        const call = waiting.get(target);
        observer!.unobserve(target);
        waiting.delete(target);
        call?.();
      }
    },
    { rootMargin: '400px' },
  );
  waiting.set(element, arrived);
  observer.observe(element);
}
