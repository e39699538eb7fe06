const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back when an element comes near the viewport, so that nothing is fetched or drawn for what
 * nobody looks at. One observer serves the page; it holds no element that the page has let go.
 */
export function near(element: Element, arrived: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer!.unobserve(target);
        waiting.get(target)!();
      }
    },
    { rootMargin: '400px' },
  );
  waiting.set(element, arrived);
  observer.observe(element);
}
