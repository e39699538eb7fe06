import type { Locale } from '@climate-embed/figures';
import { LitElement, type PropertyDeclarations } from 'lit';

import { GroupController, type Linked } from './controllers/group-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { ResourceController, type ResourceStatus } from './controllers/resource-controller.js';
import type { LanguageFiles } from './data/language-files.js';
import { locales } from './data/locales.js';
import { near } from './data/near.js';
import { ClimateErrorEvent } from './events/climate-error.js';
import { ClimateLoadEvent } from './events/climate-load.js';
import type { Selection } from './events/climate-select.js';
import { VERSION } from './generated/version.js';

/**
 * What all widgets share: they wait until they are near the viewport, speak the language of the place they
 * stand in, go through `initial | pending | complete | error` (also as `:state()`), and never throw at a page.
 *
 * A widget names its resource by overriding {@link key} and {@link ask}, and draws in {@link render}.
 */
export abstract class ClimateElement<Data> extends LitElement implements Linked {
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = {
    api: {},
    theme: {},
    group: {},
    data: { attribute: false },
  };

  /** Address of the API, where it is not the page's: `https://climate.example`. */
  declare api: string | null;
  /** `light` or `dark`; follows the page's `color-scheme` where absent. */
  declare theme: 'light' | 'dark' | null;
  /** A word that links widgets: what a reader chooses in one of them, all with the same word show. */
  declare group: string | null;
  /** Data to show without asking the API. */
  declare data: Data | undefined;

  readonly #linked = new GroupController(this);
  protected readonly language = new LanguageController(this);
  protected readonly resource = new ResourceController<Data>(this, ({ status, value, error }) =>
    this.dispatchEvent(
      status === 'complete'
        ? new ClimateLoadEvent({ data: value })
        : new ClimateErrorEvent({ error }),
    ),
  );
  /** The words that a widget needs: it shows nothing before all of them are here. */
  protected readonly words: readonly LanguageFiles<unknown>[] = [locales];
  /** The language shown, as written in the page; with it, its words. */
  protected spoken = '';
  protected locale: Locale | undefined;
  readonly #internals = this.attachInternals();
  #near = false;
  #given: Data | undefined;
  #tried: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    near(this, () => {
      this.#near = true;
      this.requestUpdate();
    });
  }

  /** Where the widget is in its life. */
  get status(): ResourceStatus {
    return this.resource.status;
  }

  /** Asks the API again. What is on the screen stays until there is something newer. */
  reload(): void {
    this.#tried = undefined;
    if (this.key()) this.resource.again((signal) => this.ask(signal));
  }

  /** Shows what a reader has chosen in another widget of the group, where it is anything for this one. */
  follow(_chosen: Selection): void {}

  /** What the attributes ask for, as one text; empty where nothing can be asked. */
  protected abstract key(): string;

  /** Asks for what {@link key} names. */
  protected abstract ask(signal: AbortSignal): Promise<Data>;

  protected override willUpdate(): void {
    const { data } = this;
    this.#linked.look();
    if (this.#near || data) this.#speak();
    if (data) {
      if (data !== this.#given) this.resource.set((this.#given = data));
    } else if (this.#near) {
      this.resource.run(this.key(), (signal) => this.ask(signal));
    }
  }

  protected override updated(): void {
    for (const status of ['initial', 'pending', 'complete', 'error'] as const) {
      this.#internals.states[status === this.status ? 'add' : 'delete'](status);
    }
  }

  /** Takes the words of the language asked for; the old ones stay until they are here. */
  #speak(): void {
    const { asked } = this.language;
    const here = this.words.every(({ now }) => now(asked));
    if (here) this.locale = locales.now((this.spoken = asked));
    if (here || asked === this.#tried) return;
    this.#tried = asked;
    Promise.all(this.words.map(({ load }) => load(asked))).then(
      () => this.requestUpdate(),
      (error: unknown) => this.resource.fail(error),
    );
  }
}
