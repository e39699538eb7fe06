/**
 * What our elements use of `lit`, for the pasted embed only: small templates over a base class of a few lines. The npm
 * package extends the real `LitElement`; the build of the embed takes this file in its place, which is worth more
 * than 4 kB gzip to every reader (docs/decisions/0007 and 0010). Both go through the same tests.
 */
import { html, nothing, render, svg, type TemplateResult } from './small-html.js';

interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
}

interface PropertyOptions {
  readonly attribute?: string | false;
  /** A boolean is there or not; anything else is text. */
  readonly type?: unknown;
}

type Properties = Readonly<Record<string, PropertyOptions>>;

/** The properties of a class and of the one that it extends. */
const propertiesOf = (type: typeof LitElement): [string, PropertyOptions][] =>
  Object.entries({
    ...(Object.getPrototypeOf(type) as typeof LitElement).properties,
    ...type.properties,
  });

/**
 * The part of `LitElement` that our elements use: properties, one update a tick, controllers, sheets. Here a
 * property with an attribute is that attribute, read and written.
 */
export class LitElement extends HTMLElement {
  static properties: Properties = {};
  static styles: CSSStyleSheet[] = [];

  readonly renderRoot = this.attachShadow({ mode: 'open' });
  updateComplete: Promise<void> | undefined;
  readonly #controllers: Controller[] = [];
  readonly #values: Record<string, unknown> = {};
  #queued = false;

  /** Read once, when a class is defined: the moment to make its accessors. */
  static get observedAttributes(): string[] {
    return propertiesOf(this).map(([name, { attribute = name, type }]) => {
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          const text = attribute && this.getAttribute(attribute);
          return type ? text !== null : attribute ? text : this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          this.#values[name] = value;
          if (attribute && type) this.toggleAttribute(attribute, !!value);
          else if (attribute && (value ?? '') === '') this.removeAttribute(attribute);
          else if (attribute) this.setAttribute(attribute, value as string);
          this.requestUpdate();
        },
      });
      return attribute || name;
    });
  }

  constructor() {
    super();
    const type = this.constructor as typeof LitElement;
    this.renderRoot.adoptedStyleSheets = type.styles;
    // What a page set before the class was there would hide the accessors.
    const own = this as unknown as Record<string, unknown>;
    for (const [name] of propertiesOf(type)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  requestUpdate(): void {
    if (this.#queued || !this.isConnected) return;
    this.#queued = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#queued = false;
      this.willUpdate();
      render(this.render(), this.renderRoot, { host: this });
      this.updated();
    });
  }

  protected willUpdate(): void {}
  protected updated(): void {}
  protected render(): TemplateResult | undefined {
    return undefined;
  }
}

export { css } from '../styles/sheet.js';
export { html, nothing, render, svg };
