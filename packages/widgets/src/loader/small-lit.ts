/**
 * What our elements use of `lit`, for the pasted embed only: Lit's own templates over a base class of a few
 * lines. The npm package extends the real `LitElement`; the build of the embed takes this file in its place,
 * which is worth 2.2 kB gzip to every reader (docs/decisions/0007). Both go through the same widget tests.
 */
import { html, nothing, render, svg, type TemplateResult } from 'lit/html.js';

interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
}

interface PropertyOptions {
  readonly attribute?: string | false;
  readonly type?: unknown;
}

type Properties = Readonly<Record<string, PropertyOptions>>;

/** A style sheet from a literal, shared by all elements of a class. */
export function css(texts: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(texts[0]!);
  return sheet;
}

/** The part of `LitElement` that our elements use: properties, one update a tick, controllers, sheets. */
export class LitElement extends HTMLElement {
  static properties: Properties = {};
  static styles: readonly CSSStyleSheet[] = [];
  /** Properties of a class and of those it extends, once its accessors are made. */
  static all?: Properties;

  readonly renderRoot = this.attachShadow({ mode: 'open' });
  updateComplete: Promise<boolean> = Promise.resolve(true);
  readonly #controllers: Controller[] = [];
  readonly #values: Record<string, unknown> = {};
  #changed = new Map<string, unknown>();
  #awake = false;
  #queued = false;

  static get observedAttributes(): string[] {
    const above = Object.getPrototypeOf(this) as typeof LitElement;
    this.all = {
      ...(above === LitElement ? {} : (above.observedAttributes, above.all)),
      ...this.properties,
    };
    for (const name of Object.keys(this.all)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const before = this.#values[name];
          this.#values[name] = value;
          if (before !== value) this.requestUpdate(name, before);
        },
      });
    }
    return Object.entries(this.all).flatMap(([name, { attribute = name }]) => attribute || []);
  }

  constructor() {
    super();
    this.renderRoot.adoptedStyleSheets = [...(this.constructor as typeof LitElement).styles];
    // What a page set before the class was there would hide the accessors.
    for (const name of Object.keys((this.constructor as typeof LitElement).all!)) {
      if (!Object.hasOwn(this, name)) continue;
      const own = this as unknown as Record<string, unknown>;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.#awake = true;
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: unknown, value: string | null): void {
    const [name, { type }] = Object.entries((this.constructor as typeof LitElement).all!).find(
      ([key, options]) => (options.attribute ?? key) === attribute,
    )!;
    this[name as 'title'] = (type === Number && value !== null ? +value : value) as string;
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  requestUpdate(name?: string, before?: unknown): void {
    if (name) this.#changed.set(name, before);
    // As with Lit, nothing is drawn before the element is first connected.
    if (this.#queued || !this.#awake) return;
    this.#queued = true;
    this.updateComplete = Promise.resolve().then(() => this.#update());
  }

  #update(): boolean {
    const changed = this.#changed;
    this.willUpdate(changed);
    this.#changed = new Map();
    this.#queued = false;
    render(this.render(), this.renderRoot, { host: this });
    this.updated(changed);
    return !this.#queued;
  }

  protected willUpdate(_: Map<string, unknown>): void {}
  protected updated(_: Map<string, unknown>): void {}
  protected render(): TemplateResult | undefined {
    return undefined;
  }
}

export { html, nothing, svg };
