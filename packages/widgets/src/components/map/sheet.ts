import { number } from '@climate-embed/figures';
import { type PartnerView, partnerView } from '@climate-embed/figures/partner';
import { type Partner, partner } from '@climate-embed/schema';
import { send } from '@climate-embed/sdk';
import { type CSSResult, html, render, type TemplateResult } from 'lit';

import { ResourceController } from '../../controllers/resource-controller.js';
import { choose as tell } from '../../data/choose.js';
import { clientFor } from '../../data/client.js';
import { tagOf } from '../../data/tag-of.js';
import { wordsOf } from '../../data/words.js';
import { profileStyles } from '../../profile/profile.styles.js';
import { profile } from '../../profile/profile.js';
import { addSheet } from '../../states.js';
import { card } from '../../styles/card.styles.js';
import { choose } from './acts.js';
import { keyAt, rowTemplate } from './list.js';
import type { ClimateMap } from './map.js';
import { sheetStyles } from './sheet.styles.js';
import type { Stage } from './stage.js';
import type { MapToolWords } from './tool-words.js';

const partnerWords = wordsOf('.partner');

/** Brings in the names at a partner's place, so that it is found by its id from then on. */
function locate({ register }: Stage, { position }: Partner): void {
  if (!position) return;
  const { latitudes, longitudes } = register.points;
  const near = (degrees: number, whole: number): boolean => Math.abs(degrees - whole) < 0.0051;
  const keys: number[] = [];
  longitudes.forEach((longitude, key) => {
    if (near(longitude, position.longitude) && near(latitudes[key]!, position.latitude))
      keys.push(key);
  });
  if (keys.length) void register.want(keys);
}

/** What is known of the chosen partner, or who stands at one place: beside the map, in a tree of its own. */
export class Sheet {
  /** Who stands at one place, where no zoom takes them apart. */
  group: Uint32Array | undefined;
  readonly #map: ClimateMap;
  readonly #resource: ResourceController<Partner>;
  #place: HTMLElement | null = null;
  #view: readonly [Partner, string, PartnerView] | undefined;

  constructor(map: ClimateMap) {
    this.#map = map;
    // The map itself is what the page hears of.
    this.#resource = new ResourceController<Partner>(map, () => {});
  }

  /** Call it before an update. */
  look(): void {
    const { api, selected, stage } = this.#map;
    const lang = stage?.locale.lang;
    if (selected) this.group = undefined;
    this.#resource.run(selected ? `${api} ${selected}` : '', (signal) => this.#ask(signal));
    if (lang && !partnerWords.now(lang))
      partnerWords.load(lang).then(
        () => this.#map.requestUpdate(),
        () => {},
      );
  }

  /** True once there is something to read in it. */
  get settled(): boolean {
    return !!this.group || /complete|error/.test(this.#resource.status);
  }

  /** Call it after an update: draws, and moves the focus there where a reader has opened the sheet. */
  draw(place: HTMLElement, stage: Stage, words: MapToolWords): void {
    if (place !== this.#place) {
      this.#place = place;
      const root = place.attachShadow({ mode: 'open' });
      for (const sheet of [...card, profileStyles, sheetStyles] as (CSSStyleSheet | CSSResult)[])
        addSheet({ renderRoot: root }, 'styleSheet' in sheet ? sheet.styleSheet! : sheet);
    }
    render(this.#template(stage, words), place.shadowRoot!);
    const { value } = this.#resource;
    // The map marks it by its key, which a deep link does not know.
    if (value && stage.register.find(value.id) === undefined) locate(stage, value);
    const heading = place.shadowRoot!.querySelector<HTMLElement>('#name');
    if (!this.#map.opening || !this.settled || !heading) return;
    this.#map.opening = false;
    heading.focus();
  }

  /** Closes; the focus goes back to where a reader opened it. */
  async close(): Promise<void> {
    const map = this.#map;
    this.group = undefined;
    map.selected = null;
    map.requestUpdate();
    await map.updateComplete;
    const stop = map.renderRoot.querySelector<HTMLElement>(
      map.listed ? '[part=rows] button' : '[part=plot]',
    );
    (map.opener?.checkVisibility() ? map.opener : stop)?.focus();
  }

  async #ask(signal: AbortSignal): Promise<Partner> {
    const { api, selected } = this.#map;
    return send(clientFor(api), partner, { partner: selected! }, { signal });
  }

  #template(stage: Stage, words: MapToolWords): TemplateResult {
    const map = this.#map;
    const { close } = words.tools.words;
    return html`<article
      class=${map.theme ?? ''}
      lang=${tagOf(stage.locale)}
      dir="ltr"
      aria-busy=${!this.settled}
    >
      <button part="close" aria-label=${close} title=${close} @click=${() => this.close()}>
        ×
      </button>
      ${this.group ? this.#groupTemplate(this.group, stage, words) : this.#partnerTemplate(stage, words)}
    </article>`;
  }

  #groupTemplate(keys: Uint32Array, stage: Stage, words: MapToolWords): TemplateResult {
    const said = words.tools.here(number(stage.locale, keys.length));
    void stage.register.want(keys);
    const chosen = (event: Event): void => {
      const key = keyAt(event);
      if (key !== undefined) void choose(this.#map, key);
    };
    return html`<p id="name" part="title" role="heading" aria-level="3" tabindex="-1">${said}</p>
      <ol @click=${chosen}>
        ${[...keys.subarray(0, 200)].map((key) => rowTemplate(stage, key, null, words))}
      </ol>`;
  }

  #partnerTemplate({ locale }: Stage, { details }: MapToolWords): unknown {
    const map = this.#map;
    const { error, status, value } = this.#resource;
    const said = partnerWords.now(locale.lang);
    if (value && said) {
      if (this.#view?.[0] !== value || this.#view[1] !== locale.lang)
        this.#view = [value, locale.lang, partnerView(value, { locale, words: said })];
      return profile(this.#view[2], said, {
        id: 'name',
        onSelect: (chosen) => {
          map.opening = true;
          map.selected = chosen.partner!;
          tell(map, chosen);
        },
      });
    }
    if (status !== 'error') return html`<p>${details.loading}</p>`;
    const unknown = (error as { status?: number }).status === 404;
    return html`<p id="name" tabindex="-1">
        ${(unknown && said?.words.notFound) || details.errors['']}
      </p>
      <button @click=${() => this.#resource.again((signal) => this.#ask(signal))}>
        ${details.retry}
      </button>`;
  }
}
