import type { Locale } from '@climate-embed/figures';
import {
  drawEmissions,
  type EmissionsDrawing,
  emissionsView,
  type EmissionsView,
  type EmissionsWords,
} from '@climate-embed/figures/emissions';
import type { Emissions } from '@climate-embed/schema';
import { html, nothing, type PropertyDeclarations, render, type TemplateResult } from 'lit';

import { SizeController } from '../../controllers/size-controller.js';
import { emissionsWords } from '../../data/emissions-words.js';
import { idIn } from '../../data/id-in.js';
import { locales } from '../../data/locales.js';
import { tagOf } from '../../data/tag-of.js';
import { ClimateElement } from '../../element.js';
import { picture } from '../../templates/picture.js';
import { warnOnce } from '../../warn-once.js';
import { cardTemplate } from './card.js';
import { styles } from './emissions.styles.js';
import { askEmissions } from './request.js';
import type { Choice, Stage } from './stage.js';

const yearIn = (written: string | null): number | undefined => Number(written) || undefined;

/**
 * @summary What a city emits, year by year, divided by sector, scope or gas, with its source.
 *
 * Shows a stacked picture, the sentence that says what changed, the same figures as a table, and their source. Gaps
 * stay gaps; estimates are drawn differently. What stands between the tags is shown until data is there.
 *
 * @documentation https://github.com/climate-embed/climate-embed/blob/main/docs/emissions.md
 * @status experimental
 * @since 0.1
 *
 * @slot - Shown until data is there, and by browsers without scripts: say something true, link to the city.
 * @slot loading - Instead of the still skeleton.
 * @slot error - Instead of the sentence that says what went wrong.
 * @slot empty - Instead of the sentence that asks for a city.
 * @slot footer - Below the source, for a note of the host's own.
 *
 * @fires {ClimateLoadEvent} climate-load - Data is on the screen; `detail.data` is the checked answer.
 * @fires {ClimateErrorEvent} climate-error - Data could not be had; `detail.error` says why.
 *
 * @csspart card - The surface.
 * @csspart header - Title, unit and the switch.
 * @csspart title - The title.
 * @csspart switch - The buttons for chart and table.
 * @csspart sentence - The sentence that says what changed.
 * @csspart chart - The picture with its legend.
 * @csspart plot - The picture itself.
 * @csspart legend - The names of the parts, each a switch.
 * @csspart compare - The pictures of other cities.
 * @csspart table - The figures as a table.
 * @csspart provenance - Source, basis and years.
 * @csspart details - Sources and losses, once opened.
 *
 * @cssprop [--climate-surface=#ffffff] - Background of the card.
 * @cssprop [--climate-ink=#16211d] - Text and totals.
 * @cssprop [--climate-muted=#5b6762] - Quiet text.
 * @cssprop [--climate-line=#dfe4e0] - Hairlines.
 * @cssprop [--climate-accent=#0b6e4f] - The path to the target.
 * @cssprop [--climate-radius=14px] - Corner radius.
 * @cssprop [--climate-font=inherit] - Font family.
 * @cssprop [--climate-stationary=#c2610c] - Stationary energy.
 * @cssprop [--climate-transport=#1f5fbf] - Transport.
 * @cssprop [--climate-waste=#5f6b66] - Waste.
 * @cssprop [--climate-ippu=#7a4fb5] - Industrial processes.
 * @cssprop [--climate-afolu=#2f8a4b] - Agriculture, forestry and land use.
 * @cssprop [--climate-commercial=#b0355f] - Commerce and services.
 * @cssprop [--climate-supply=#8a6d00] - Energy supply.
 * @cssprop [--climate-other=#2a7f8c] - What is neither.
 *
 * @cssState initial - Nothing was asked for yet.
 * @cssState pending - An answer is on its way.
 * @cssState complete - Data is on the screen.
 * @cssState error - No data could be had.
 */
export class ClimateEmissions extends ClimateElement<Emissions> {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    city: {},
    by: {},
    scheme: {},
    perPerson: { attribute: 'per-person', type: Boolean },
    from: {},
    to: {},
    compare: {},
    view: {},
    now: { attribute: false },
  };

  /** Id of the city: `kobe`. */
  declare city: string | null;
  /** What the total is divided by: `sector`, `scope`, `gas` or `total`. */
  declare by: string | null;
  /** Whose categories to show, where not the publisher's own: `gpc`, `crf`, `ipcc-2006`, `korea`. */
  declare scheme: string | null;
  /** Tonnes for each resident, where a population has a source. */
  declare perPerson: boolean;
  /** First year to show. */
  declare from: string | null;
  /** Last year to show; later than the data, it makes room for the path to the target. */
  declare to: string | null;
  /** Ids of other cities, with commas: shown beside it where they count the same, else it says why not. */
  declare compare: string | null;
  /** `chart` or `table`: what is shown first. */
  declare view: string | null;
  /** The reader's clock; set it for another day. */
  declare now: Date | undefined;

  protected override readonly words = [locales, emissionsWords];
  readonly #size = new SizeController(this, () => this.#draw());
  #tools: typeof import('./tools.js') | undefined;
  #ready = false;
  #lost = false;
  #open = false;
  /** What a reader has asked to see instead of `view`. */
  #table: boolean | undefined;
  #hidden: ReadonlySet<string> = new Set();
  #years: Pick<Choice, 'from' | 'to'> = {};
  #shown: Emissions | undefined;
  #view: EmissionsView | undefined;
  #drawing: EmissionsDrawing | undefined;

  override reload(): void {
    this.#lost = false;
    super.reload();
  }

  /** Shows some years of those that the attributes allow, or all of them again. */
  choose(years: Pick<Choice, 'from' | 'to'> = {}): void {
    this.#years = years;
    this.requestUpdate();
  }

  protected override key(): string {
    const { api, city, by, scheme } = this;
    return idIn(city) && [api, ...[city, by, scheme].map(idIn)].join(' ');
  }

  protected override async ask(signal: AbortSignal): Promise<Emissions> {
    return (await askEmissions(this, idIn(this.city), signal)) as Emissions;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { locale, status } = this;
    const { value } = this.resource;
    const words = emissionsWords.now(this.spoken);
    const today = (this.now ?? new Date()).toISOString().slice(0, 10);
    if (value !== this.#shown) [this.#hidden, this.#years] = [new Set(), {}];
    this.#shown = value;
    try {
      this.#view =
        value && locale && words && emissionsView(value, { ...this.#choice, locale, words, today });
    } catch (error) {
      // Only what a page puts into `data` itself can be so: answers are checked.
      this.resource.fail(error);
    }
    // What a reader asks for, other cities and words for what went wrong come when they are needed.
    if (locale && status !== 'pending' && (status !== 'complete' || this.#open || this.compare))
      this.#prepare();
  }

  get #choice(): Choice {
    return {
      from: yearIn(this.from),
      to: yearIn(this.to),
      ...this.#years,
      perPerson: !!this.perPerson,
      hidden: this.#hidden,
    };
  }

  protected override updated(): void {
    super.updated();
    this.#size.observe(this.renderRoot.querySelector('[part=plot]'));
    this.#draw();
  }

  /** Draws the picture as large as its place; a change of size costs no more than that. */
  #draw(): void {
    const { width, height, element } = this.#size;
    const stage = this.#stage;
    if (!stage || !element || !width) return;
    const { data, locale, words, selection } = stage;
    this.#drawing = drawEmissions(data, { ...selection, locale, words, width, height });
    render(picture(this.#drawing), element as HTMLElement);
    this.renderRoot
      .querySelector('ul')!
      .classList.toggle(
        'labelled',
        this.#drawing.layout.labelled && !this.#ready && !this.#hidden.size,
      );
    if (this.#ready) this.#tools?.drawn({ ...stage, drawing: this.#drawing });
  }

  get #stage(): Stage | undefined {
    const { locale } = this;
    const [data, view, words] = [this.resource.value, this.#view, emissionsWords.now(this.spoken)];
    const plot = this.#size.element as HTMLElement;
    if (!data || !view || !locale || !words) return undefined;
    const selection = this.#choice;
    return { element: this, data, locale, words, view, drawing: this.#drawing, selection, plot };
  }

  /** Brings in what goes beyond the first picture, then does `task` with it. */
  async #prepare(
    task?: (tools: typeof import('./tools.js'), stage: Stage) => unknown,
  ): Promise<void> {
    // What a reader asks for is tried anew.
    if (this.#lost && !task) return;
    try {
      const tools = await import('./tools.js');
      const anew = await tools.prepare(this, this.locale!);
      if (this.#tools !== tools || anew) {
        this.#tools = tools;
        this.requestUpdate();
        await this.updateComplete;
      }
      const stage = this.#stage;
      if (task && stage) await task(tools, stage);
    } catch (error) {
      warnOnce(String(error));
      this.#lost = true;
      this.requestUpdate();
    }
  }

  /** A pointer or the focus is on the picture: now it may cost more. */
  #wake(event: Event): void {
    if (this.#ready) return this.#tools?.moved(this.#stage!, event);
    this.#ready = true;
    void this.#prepare((tools, stage) => tools.wake(stage, event));
  }

  protected override render(): TemplateResult {
    const { locale, status } = this;
    const view = this.#view;
    return html`<article
      class=${this.theme ?? nothing}
      part="card"
      dir=${view ? 'ltr' : nothing}
      lang=${locale ? tagOf(locale) : nothing}
      aria-busy=${status === 'pending'}
      aria-labelledby=${view ? 'name' : nothing}
    >
      ${
        this.#tools && status !== 'pending' && locale
          ? this.#tools.state(this, this.resource, locale)
          : this.#lost && status === 'error'
            ? html`<button @click=${this.reload}>${locale?.unavailable}</button>`
            : ''
      }
      <slot name="loading" ?hidden=${!!view || status !== 'pending'}></slot>
      <slot name="error" ?hidden=${status !== 'error'}></slot>
      <slot name="empty" ?hidden=${status !== 'initial'}></slot>
      <slot ?hidden=${!!view}></slot>
      ${view ? this.#card(view, locale!, emissionsWords.now(this.spoken)!) : ''}
      <slot name="footer"></slot>
    </article>`;
  }

  #card(view: EmissionsView, locale: Locale, words: EmissionsWords): TemplateResult {
    const [tools, stage] = [this.#tools, this.#stage];
    const anew = (change: () => void): void => {
      change();
      this.requestUpdate();
    };
    return cardTemplate({
      data: this.#shown!,
      view,
      selection: this.#choice,
      locale,
      words,
      table: this.#table ?? this.view === 'table',
      details: this.#open && stage && (tools?.details(stage) || ' '),
      compared: this.compare && stage && tools?.compared(stage),
      allYears: this.#years.from ? tools?.allYears(locale) : '',
      reset: () => this.choose(),
      show: (table) => anew(() => (this.#table = table)),
      toggle: (key) =>
        anew(() => {
          const hidden = new Set(this.#hidden);
          if (!hidden.delete(key)) hidden.add(key);
          this.#hidden = hidden;
        }),
      wake: (event) => this.#wake(event),
      save: (file) => void this.#prepare((late, now) => late.download(now, file)),
      open: () =>
        anew(() => {
          this.#open = !this.#open;
          this.#lost = false;
        }),
    });
  }
}
