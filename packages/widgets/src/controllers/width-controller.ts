import type { ReactiveController, ReactiveControllerHost } from 'lit';

const sized = new WeakMap<Element, (width: number) => void>();
let observer: ResizeObserver | undefined;

/**
 * Knows how wide one element inside its host is. One observer serves the page, and reads sizes that the
 * browser has laid out anyway: a hundred cards cost no layout of their own.
 */
export class WidthController implements ReactiveController {
  /** Content width in CSS pixels; 0 until laid out. */
  width = 0;
  #element: Element | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** For lit's `ref`-less use: call from `updated` with the element to measure, or undefined. */
  observe(element: Element | null | undefined): void {
    if (element === this.#element) return;
    this.hostDisconnected();
    if (!element) return;
    this.#element = element;
    observer ??= new ResizeObserver((entries) => {
      for (const { contentRect, target } of entries) sized.get(target)?.(Math.round(contentRect.width));
    });
    sized.set(element, (width) => {
      if (width === this.width) return;
      this.width = width;
      this.#host.requestUpdate();
    });
    observer.observe(element);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#element) observer?.unobserve(this.#element);
    this.#element = undefined;
  }
}
