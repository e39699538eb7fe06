import type { Details, Lang, Locale, Picked } from '@climate-embed/figures';
import { type DrawingNode, drawPathway, progressView, type ProgressView } from '@climate-embed/figures/progress';
import { type Progress, progress, targetProgress } from '@climate-embed/schema';
import { send } from '@climate-embed/sdk';
import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';

import { WidthController } from '../../controllers/width-controller.js';
import { clientFor } from '../../data/client.js';
import { idIn } from '../../data/id-in.js';
import { ClimateElement } from '../../element.js';
import { warnOnce } from '../../warn-once.js';
import { styles } from './progress.styles.js';

/** Forms in which a card can be shown. */
const VARIANTS = ['card', 'compact', 'banner'] as const;

/** Height of the picture, as in the sheet. */
const PLOT_HEIGHT = 136;

type More = typeof import('./more.js');

/**
 * @summary Where a city stands against its climate target, with its source.
 *
 * Shows the change since the base year, what the path to the target asks for, the picture of both, and where
 * every figure comes from. What stands between the tags is shown until data is there.
 *
 * @documentation https://github.com/climate-embed/climate-embed/blob/main/docs/card.md
 * @status stable
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
 * @csspart header - Name, country and verdict.
 * @csspart title - The city's name.
 * @csspart verdict - The verdict's word and shape.
 * @csspart figure - The large figure.
 * @csspart sentence - The sentence below it.
 * @csspart plot - The picture of series and path.
 * @csspart facts - The list of facts.
 * @csspart provenance - Source, basis and year.
 * @csspart details - The working, once opened.
 *
 * @cssprop [--climate-surface=#ffffff] - Background of the card.
 * @cssprop [--climate-ink=#16211d] - Text and the city's line.
 * @cssprop [--climate-muted=#5b6762] - Quiet text.
 * @cssprop [--climate-line=#dfe4e0] - Hairlines.
 * @cssprop [--climate-accent=#0b6e4f] - The path, and verdicts that are well.
 * @cssprop [--climate-behind=#b4480f] - Verdicts that are behind, and the gap.
 * @cssprop [--climate-radius=14px] - Corner radius.
 * @cssprop [--climate-font=inherit] - Font family.
 *
 * @cssState initial - Nothing was asked for yet.
 * @cssState pending - An answer is on its way.
 * @cssState complete - Data is on the screen.
 * @cssState error - No data could be had.
 */
export class ClimateProgress extends ClimateElement<Progress> {
  static override styles = styles;

  static override properties = {
    city: {},
    target: {},
    variant: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    now: { attribute: false },
  };

  /** Id of the city: `kobe`. */
  declare city: string | null;
  /** Id of a target, where it is not the one that the rules choose: `kobe-2050`. */
  declare target: string | null;
  /** `card`, `compact` or `banner`. */
  declare variant: string | null;
  /** Makes the city's name a heading of this level, 1 to 6. */
  declare headingLevel: number | null;
  /** The reader's clock; set it to show the card as of another day. */
  declare now: Date | undefined;

  readonly #width = new WidthController(this);
  #more: More | undefined;
  #details: Details | undefined;
  #open = false;

  protected override key(): string | undefined {
    const city = idIn(this.city);
    if (/[^a-z0-9-]/.test(city)) {
      warnOnce(`city="${this.city}" is no city id: ids are lower-case letters, digits and hyphens.`);
    }
    return city && `${this.api ?? ''} ${city} ${idIn(this.target)}`;
  }

  protected override async ask(signal: AbortSignal): Promise<Progress> {
    const client = clientFor(this.api);
    const [id, target] = [idIn(this.city), idIn(this.target)];
    return target
      ? send(client, targetProgress, { id, target }, { signal })
      : send(client, progress, { id }, { signal });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What goes beyond a plain card comes when it is needed: the working, other forms, words for errors.
    const plain = this.resource.value && this.status === 'complete' && this.#form === 'card';
    if (this.locale && this.status !== 'pending' && (this.#open || !plain)) void this.#fetchMore(this.locale.lang);
  }

  protected override updated(): void {
    super.updated();
    this.#width.observe(this.renderRoot.querySelector('.plot'));
  }

  async #fetchMore(lang: Lang): Promise<void> {
    const more = await import('./more.js');
    const details = await more.loadDetails(lang);
    if (this.#details === details) return;
    this.#more = more;
    this.#details = details;
    more.addForms(this.renderRoot as ShadowRoot);
    this.requestUpdate();
  }

  get #form(): (typeof VARIANTS)[number] {
    const asked = (this.variant ?? 'card').trim();
    const form = VARIANTS.find((name) => name === asked);
    if (!form) warnOnce(`variant="${asked}" is unknown, shown as card. Known: ${VARIANTS.join(', ')}.`);
    return form ?? 'card';
  }

  get #today(): string {
    return (this.now ?? new Date()).toISOString().slice(0, 10);
  }

  protected override render(): TemplateResult {
    const { locale, status } = this;
    const { value } = this.resource;
    const view = value && locale && progressView(value, { locale, today: this.#today });
    const failed = status === 'error';
    const empty = status === 'initial' && !!locale && !view;
    return html`<article
      class="card ${this.#form} ${view ? view.verdict.tone : ''}"
      part="card"
      lang=${locale?.lang ?? nothing}
      aria-busy=${status === 'pending'}
      aria-labelledby=${view ? 'name' : nothing}
    >
      <div class="wait" ?hidden=${view || failed || empty}><slot name="loading"></slot></div>
      <div role="status" ?hidden=${!failed}>
        <slot name="error">${this.#details && failed ? this.#more!.sentence(this.resource.error, value, this.#details) : nothing}</slot>
        <button ?hidden=${!failed || !this.#details} @click=${this.reload}>${this.#details?.retry}</button>
      </div>
      <div ?hidden=${!empty}><slot name="empty">${empty ? this.#details?.empty : nothing}</slot></div>
      <slot ?hidden=${!!view}></slot>
      ${view ? this.#card(value, view, locale) : nothing}
      <slot name="footer"></slot>
    </article>`;
  }

  #card(data: Progress, view: ProgressView, locale: Locale): TemplateResult {
    const { name, verdict, figure } = view;
    const { width } = this.#width;
    return html`<header part="header">
        <div>
          <p id="name" class="title" part="title" dir="auto" lang=${name.lang ?? nothing}
            role=${this.headingLevel ? 'heading' : nothing} aria-level=${this.headingLevel || nothing}>${name.text}</p>
          <p class="muted">${view.place}</p>
        </div>
        ${view.illustrative ? html`<p class="muted mark">${view.illustrative}</p>` : nothing}
        <p class="verdict" part="verdict"><span aria-hidden="true">${verdict.shape}</span> ${verdict.word}</p>
      </header>
      ${figure ? html`<p class="figure" part="figure"><strong>${figure.value}</strong> <span class="muted">${figure.note}</span></p>` : nothing}
      <p part="sentence">${view.sentence.map(({ text, tone }) => (tone ? html`<em>${text}</em>` : text))}</p>
      ${view.notes.map((note) => html`<p class="muted">${note}</p>`)}
      <div class="plot" part="plot" role="img" aria-label=${view.spoken}>
        ${width ? svg`<svg width=${width} height=${PLOT_HEIGHT} aria-hidden="true">${drawPathway(data, { locale, width, height: PLOT_HEIGHT }).nodes.map(shape)}</svg>` : nothing}
      </div>
      <dl part="facts">
        ${view.facts.map(({ label, value }) => html`<div><dt>${picked(label)}</dt><dd>${value}</dd></div>`)}
      </dl>
      <footer part="provenance">
        <p>${view.provenance.map((part, index) => [index ? ' · ' : '', picked(part)])}</p>
        <button aria-expanded=${this.#open} aria-controls="details" @click=${this.#toggle}>${view.details}</button>
      </footer>
      <div id="details" part="details" ?hidden=${!this.#open}>
        ${this.#open && this.#details ? this.#more!.working(data, locale, this.#details, clientFor(this.api).baseUrl) : nothing}
      </div>`;
  }

  #toggle(): void {
    this.#open = !this.#open;
    this.requestUpdate();
  }
}

/** A text that may be in another language than the card, set apart from what surrounds it. */
const picked = ({ text, lang }: Picked): TemplateResult | string =>
  lang ? html`<bdi lang=${lang}>${text}</bdi>` : text;

const shape = (node: DrawingNode): TemplateResult<2> =>
  node.tag === 'path'
    ? svg`<path class=${node.class} d=${node.d}></path>`
    : node.tag === 'circle'
      ? svg`<circle class=${node.class} cx=${node.cx} cy=${node.cy} r=${node.r}></circle>`
      : svg`<text class=${node.class} x=${node.x} y=${node.y} text-anchor=${node.anchor} lang=${node.lang ?? nothing}>${node.text}</text>`;
