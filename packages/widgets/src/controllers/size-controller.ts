import type { ReactiveController, ReactiveControllerHost } from 'lit';

const sized = new WeakMap<Element, (width: number, height: number) => void>();
let observer: ResizeObserver | undefined;

/**
 * Knows how large one element inside its host is. One observer serves the page, and reads sizes that the
 * browser has laid out anyway: a hundred cards cost no layout of their own.
 */
export class SizeController implements ReactiveController {
  /** Content size in CSS pixels; 0 until laid out. */
  width = 0;
  height = 0;
  /** What is measured. */
  element: Element | null = null;
  readonly #resized: () => void;

  /** @param resized called when the size has changed; draw what depends on it, and no more. */
  constructor(host: ReactiveControllerHost, resized: () => void) {
    this.#resized = resized;
    host.addController(this);
  }

  /** Call from `updated` with the element to measure, or null. */
  observe(element: Element | null): void {
    if (element === this.element) return;
    this.hostDisconnected();
    if (!element) return;
    this.element = element;
    observer ??= new ResizeObserver((entries) => {
      for (const { contentRect, target } of entries) {
        sized.get(target)?.(Math.floor(contentRect.width), Math.floor(contentRect.height));
      }
    });
    sized.set(element, (width, height) => {
      if (width === this.width && height === this.height) return;
      this.width = width;
      this.height = height;
      this.#resized();
    });
    observer.observe(element);
  }

  hostDisconnected(): void {
    if (this.element) observer?.unobserve(this.element);
    this.element = null;
  }
}
