import type { Locale } from '@climate-embed/figures';
import { drawEmissions, emissionsTable, emissionsView } from '@climate-embed/figures/emissions';
import type { Emissions } from '@climate-embed/schema';
import { html, nothing, type PropertyDeclarations, render, type TemplateResult } from 'lit';

import { ClimateCard } from '../../card-element.js';
import { wordsOf } from '../../data/words.js';
import { locales } from '../../data/locales.js';
import { picked } from '../../templates/picked.js';
import { picture } from '../../templates/picture.js';
import { styles } from './emissions.styles.js';
import { source } from './source.js';
import type { FileKind, Stage, Years } from './stage.js';
import { tableTemplate } from './table.js';
import type { ToolWords } from './tool-words.js';

type Tools = typeof import('./tools.js');

/** Years of a table that is there for those who listen while the picture is shown. */
const MOST = 100;

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
 * @cssprop [--climate-stationary=#d5700c] - Stationary energy.
 * @cssprop [--climate-transport=#0f66ea] - Transport.
 * @cssprop [--climate-waste=#697478] - Waste.
 * @cssprop [--climate-ippu=#63408f] - Industrial processes.
 * @cssprop [--climate-afolu=#46976a] - Agriculture, forestry and land use.
 * @cssprop [--climate-commercial=#9d204a] - Commerce and services.
 * @cssprop [--climate-supply=#7f5c00] - Energy supply.
 * @cssprop [--climate-other=#248ea7] - What is neither.
 *
 * @cssState initial - Nothing was asked for yet.
 * @cssState pending - An answer is on its way.
 * @cssState complete - Data is on the screen.
 * @cssState error - No data could be had.
 */
export class ClimateEmissions extends ClimateCard<Emissions, Stage, ToolWords, Tools> {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    by: {},
    scheme: {},
    perPerson: { attribute: 'per-person', type: Boolean },
    from: {},
    to: {},
    compare: {},
    view: {},
  };

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

  protected override readonly words = [locales, wordsOf('.emissions')];
  protected override readonly source = source;
  #woken = false;
  /** What a reader has asked to see instead of `view`. */
  #table: boolean | undefined;
  #hidden: ReadonlySet<string> = new Set();
  #years: Years = {};

  /** Shows some years of those that the attributes allow, or all of them again. */
  choose(years: Years = {}): void {
    this.#years = years;
    this.requestUpdate();
  }

  protected override read(data: Emissions, locale: Locale, today: string): Stage {
    if (data !== this.reading?.data) [this.#hidden, this.#years] = [new Set(), {}];
    const options = {
      from: yearIn(this.from),
      to: yearIn(this.to),
      ...this.#years,
      perPerson: !!this.perPerson,
      hidden: this.#hidden,
      locale,
      words: wordsOf('.emissions').now(this.spoken)!,
      today,
    };
    return { ...options, ...emissionsView(data, options), data, element: this };
  }

  protected override draw(stage: Stage, width: number, height: number, plot: HTMLElement): void {
    const drawing = drawEmissions(stage.data, { ...stage, width, height });
    render(picture(drawing), plot);
    plot.classList.toggle('labelled', drawing.layout.labelled);
    Object.assign(stage, { drawing, plot });
    this.later?.drawn(stage);
  }

  protected override bring(): Promise<Tools> {
    return import('./tools.js');
  }

  protected override needs(): unknown {
    return this.compare || this.view === 'table';
  }

  protected override kinds(): readonly unknown[] {
    return [];
  }

  protected override details(stage: Stage, _: Locale, words: ToolWords): unknown {
    return this.later!.details(stage, words);
  }

  /** A pointer or the focus is on the picture: now it may cost more. */
  #wake(event: Event): void {
    const wake = (): void => this.later!.wake(this.reading!, event, this.laterWords!);
    if (this.later) return wake();
    if (!this.#woken) void this.fetchLater(wake);
    this.#woken = true;
  }

  /** Shows table or picture, once the sheet for it is here. */
  async #show(table: boolean): Promise<void> {
    await this.fetchLater();
    this.#table = table;
    this.requestUpdate();
  }

  #toggle(key: string): void {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(key)) hidden.add(key);
    this.#hidden = hidden;
    this.requestUpdate();
  }

  protected override card(stage: Stage, locale: Locale): TemplateResult | '' {
    const { later, laterWords } = this;
    const table = this.#table ?? this.view === 'table';
    if (table && !later && !this.lost) return '';
    const { words } = stage.words;
    return html`<header part="header">
        <div>
          <p id="name" part="title">${stage.title.map(picked)}</p>
          <small>${stage.subtitle}</small>
          ${stage.illustrative ? html`<mark>${stage.illustrative}</mark>` : ''}
        </div>
        <div part="switch" role="group" aria-labelledby="name">
          ${[words.chart, words.table].map((word, side) => html`<button aria-pressed=${table === !!side} @click=${() => this.#show(!!side)}>${word}</button>`)}
        </div>
      </header>
      <p id="sentence" part="sentence">${stage.sentence.map(picked)}</p>
      <div part="chart" ?hidden=${table} @pointermove=${this.#wake} @focusin=${this.#wake}>
        <div
          part="plot"
          tabindex="0"
          role="application"
          aria-labelledby="name"
          aria-describedby="sentence"
          @keydown=${this.#wake}
        ></div>
        <ul part="legend">
          ${stage.legend.map(({ key, label, tone, hidden }) => html`<li><button class=${tone} aria-pressed=${!hidden} @click=${() => this.#toggle(key)}>${picked(label)}</button></li>`)}
          ${stage.marks.map(({ kind, label }) => html`<li class=${kind}>${label}</li>`)}
          ${laterWords && this.#years.from ? html`<li><button class="all" @click=${() => this.choose()}>${laterWords.tools.allYears}</button></li>` : ''}
        </ul>
        <p class="spoken" aria-live="polite"></p>
      </div>
      <div part="compare">
        ${this.compare && laterWords ? later!.compared(stage, laterWords) : ''}
      </div>
      ${
        // Beyond, it would cost more than the picture: the switch brings it.
        table || stage.data.points.length <= MOST
          ? html`<div
              part="table"
              class=${table ? nothing : 'spoken'}
              role="region"
              tabindex=${table ? 0 : nothing}
              aria-labelledby="name"
            >
              ${tableTemplate(emissionsTable(stage.data, stage))}
            </div>`
          : ''
      }
      <small>${stage.notes.map((note, index) => [index ? html`<br />` : '', picked(note)])}</small>
      ${this.footer(['CSV', 'SVG', 'PNG'].map((file) => html`<button aria-label="${words.download} ${file}" @click=${() => this.fetchLater((tools) => tools.download(this.reading!, file as FileKind))}>${file}</button>`))}`;
  }
}
