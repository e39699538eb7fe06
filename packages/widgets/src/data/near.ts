const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back once when an element comes near the viewport, so that nothing is fetched or drawn for what
 * nobody looks at. One observer serves the page.
 */
export function near(element: Element, arrived: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        const call = waiting.get(target);
        leave(target);
        call?.();
      }
    },
    { rootMargin: '400px' },
  );
  waiting.set(element, arrived);
  observer.observe(element);
}

/** Stops waiting for an element. */
export const leave = (element: Element): void => {
  waiting.delete(element);
  observer?.unobserve(element);
};
