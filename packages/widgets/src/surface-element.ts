import type { Lang, Locale, Picked } from '@climate-embed/figures';
import type { Endpoint } from '@climate-embed/schema';
import { send } from '@climate-embed/sdk';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import type { ResourceController } from './controllers/resource-controller.js';
import { pathFor } from './data/address.js';
import { clientFor } from './data/client.js';
import { idIn } from './data/id-in.js';
import { tagOf } from './data/tag-of.js';
import { ClimateElement } from './element.js';
import { picked } from './templates/picked.js';
import { warnOnce } from './warn-once.js';

/** What comes later: when a reader asks for more than the card, or something goes wrong. */
export interface Later<Element, Data, Words> {
  /** Makes an element ready and brings the words in: for one language always the same. */
  prepare(element: Element, lang: Lang): Promise<Words>;
  /** What is said where there is nothing to show, or nothing fresh. */
  state(element: Element, resource: ResourceController<Data>, words: Words): TemplateResult | '';
}

/** What a widget shows has a source, whatever else it has. */
export interface Reading {
  readonly provenance: readonly Picked[];
}

/**
 * What all widgets that show one thing share: one surface with its states, the source in its footer, and details
 * that come when they are asked for.
 */
export abstract class ClimateSurface<
  Data,
  View extends Reading,
  Words,
  Module extends Later<never, Data, Words>,
> extends ClimateElement<Data> {
  static override properties: PropertyDeclarations = {
    ...ClimateElement.properties,
    now: { attribute: false },
  };

  /** The reader's clock; set it to show the card as of another day. */
  declare now: Date | undefined;

  /** What the data say, in the reader's language. */
  protected reading: View | undefined;
  /** What comes later, and its words, once they are here. */
  protected later: Module | undefined;
  protected laterWords: Words | undefined;
  /** True where what comes later could not be had. */
  protected lost = false;
  /** True where a reader has opened the details. */
  protected open = false;

  override reload(): void {
    this.lost = false;
    super.reload();
  }

  /** Puts the data into words; throws where they are not as the contract has them. */
  protected abstract read(data: Data, locale: Locale, today: string): View;

  /** What the card shows; empty where it has to wait. */
  protected abstract card(reading: View, locale: Locale): TemplateResult | '';

  /** What stands below the card once opened. */
  protected abstract details(reading: View, locale: Locale, words: Words): unknown;

  /** Fetches what comes later. */
  protected abstract bring(): Promise<Module>;

  /** Whether the card needs at once what comes later. */
  protected abstract needs(): unknown;

  /** Classes of the card; what is empty counts for nothing. */
  protected abstract kinds(): readonly unknown[];

  /** Where the data are: the address with the most in it, and the part of the answer that is checked at once. */
  protected abstract readonly source: Pick<Endpoint, 'path' | 'response'>;

  protected override key(): string {
    return this.#path && `${this.api} ${this.#path}`;
  }

  protected override async ask(signal: AbortSignal): Promise<Data> {
    const endpoint = { ...this.source, path: this.#path } as Endpoint<string, Data>;
    return send(clientFor(this.api), endpoint, {} as never, { signal });
  }

  get #path(): string {
    return pathFor(this.source.path, (name) => idIn(this[name as 'api']));
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { locale, status } = this;
    const { value } = this.resource;
    const today = (this.now ?? new Date()).toISOString().slice(0, 10);
    try {
      this.reading = value && locale && this.read(value, locale, today);
    } catch (error) {
      // Only what a page puts into `data` itself can be so: answers are checked.
      this.resource.fail(error);
    }
    if (locale && status !== 'pending')
      if (status !== 'complete' || this.open || this.needs()) void this.fetchLater();
  }

  /** Brings in what comes later, then does `task`. What a reader asks for is tried anew. */
  protected async fetchLater(task?: (later: Module) => unknown): Promise<void> {
    if (this.lost && !task) return;
    try {
      const later = await this.bring();
      const words = await later.prepare(this as never, this.locale!.lang);
      if (this.laterWords !== words) {
        this.later = later;
        this.laterWords = words;
        this.requestUpdate();
        await this.updateComplete;
      }
      await task?.(later);
    } catch (error) {
      warnOnce(String(error));
      this.lost = true;
      this.requestUpdate();
    }
  }

  protected override render(): TemplateResult {
    const { laterWords, locale, reading, status } = this;
    const card = reading && this.card(reading, locale!);
    return html`<article
      class=${[this.theme, ...this.kinds()].join(' ')}
      part="card"
      dir=${card ? 'ltr' : nothing}
      lang=${locale ? tagOf(locale) : nothing}
      aria-busy=${status === 'pending'}
      aria-labelledby=${card ? 'name' : nothing}
    >
      ${
        laterWords
          ? this.later!.state(this as never, this.resource, laterWords)
          : this.lost && status === 'error'
            ? html`<button @click=${this.reload}>${locale?.unavailable}</button>`
            : ''
      }
      <slot name="loading" ?hidden=${!!card || status !== 'pending'}></slot>
      <slot name="error" ?hidden=${status !== 'error'}></slot>
      <slot name="empty" ?hidden=${status !== 'initial'}></slot>
      <slot ?hidden=${!!card}></slot>
      ${card ?? ''}
      <slot name="footer"></slot>
    </article>`;
  }

  /** Where the figures come from, with buttons; below it the details, once opened. */
  protected footer(buttons: unknown): TemplateResult {
    const { laterWords, locale, open, reading } = this;
    return html`<footer part="provenance">
        <span
          >${buttons}<button aria-expanded=${open} aria-controls="details" @click=${this.#toggle}>
            ${locale!.words.details}
          </button></span
        >
        <p>${reading!.provenance.map((part, index) => [index ? ' · ' : '', picked(part)])}</p>
      </footer>
      <div id="details" part="details" ?hidden=${!open}>
        ${open && laterWords ? this.details(reading!, locale!, laterWords) : ''}
      </div>`;
  }

  #toggle(): void {
    this.open = !this.open;
    this.lost = false;
    this.requestUpdate();
  }
}
