import type { Details, Locale } from '@climate-embed/figures';
import { drawPathway, progressView, type ProgressView } from '@climate-embed/figures/progress';
import {
  type Endpoint,
  type Progress,
  PROGRESS_PATH,
  type ProgressCard,
  progressCardShape,
  TARGET_PROGRESS_PATH,
} from '@climate-embed/schema';
import { send } from '@climate-embed/sdk';
import { html, nothing, type PropertyDeclarations, render, type TemplateResult } from 'lit';

import { SizeController } from '../../controllers/size-controller.js';
import { clientFor } from '../../data/client.js';
import { idIn } from '../../data/id-in.js';
import { tagOf } from '../../data/tag-of.js';
import { ClimateElement } from '../../element.js';
import { picked } from '../../templates/picked.js';
import { picture } from '../../templates/picture.js';
import { warnOnce } from '../../warn-once.js';
import { styles } from './progress.styles.js';

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

  static override properties: PropertyDeclarations = {
    city: {},
    target: {},
    variant: {},
    now: { attribute: false },
  };

  /** Id of the city: `kobe`. */
  declare city: string | null;
  /** Id of a target, where it is not the one that the rules choose: `kobe-2050`. */
  declare target: string | null;
  /** `card`, `compact` or `banner`. */
  declare variant: string | null;
  /** The reader's clock; set it to show the card as of another day. */
  declare now: Date | undefined;

  readonly #size = new SizeController(this, () => this.#draw());
  #more: typeof import('./more.js') | undefined;
  #words: Details | undefined;
  #open = false;
  #lost = false;
  #view: ProgressView | undefined;

  override reload(): void {
    this.#lost = false;
    super.reload();
  }

  protected override key(): string {
    const { city, target } = this;
    return idIn(city) && [this.api, idIn(city), idIn(target)].join(' ');
  }

  protected override async ask(signal: AbortSignal): Promise<Progress> {
    const [id, target] = [idIn(this.city), idIn(this.target)];
    const path = target ? TARGET_PROGRESS_PATH : PROGRESS_PATH;
    // The part that a card shows is checked here; `more` checks the rest before it shows any of it.
    const endpoint = { path, response: progressCardShape } as Endpoint<typeof path, ProgressCard>;
    return (await send(clientFor(this.api), endpoint, { id, target }, { signal })) as Progress;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { locale, status } = this;
    const { value } = this.resource;
    const today = (this.now ?? new Date()).toISOString().slice(0, 10);
    try {
      this.#view = value && locale && progressView(value, { locale, today });
    } catch (error) {
      // Only what a page puts into `data` itself can be so: answers are checked.
      this.resource.fail(error);
    }
    // What goes beyond a plain card comes when it is needed: the working, other forms, words for what went wrong.
    const plain = this.#view?.sentence[0] && status === 'complete' && !this.#open && !this.variant;
    if (!locale || status === 'pending' || plain || this.#lost) return;
    import('./more.js')
      .then(async (more) => {
        const words = await more.prepare(this, locale.lang);
        if (this.#words === words) return;
        this.#more = more;
        this.#words = words;
        this.requestUpdate();
      })
      .catch((error: unknown) => {
        warnOnce(String(error));
        this.#lost = true;
        this.requestUpdate();
      });
  }

  protected override updated(): void {
    super.updated();
    this.#size.observe(this.renderRoot.querySelector('[part=plot]'));
    this.#draw();
  }

  /** Draws the picture as large as its place; a change of size costs no more than that. */
  #draw(): void {
    const { width, height, element } = this.#size;
    const { value } = this.resource;
    if (!value || !element || !width) return;
    const drawing = drawPathway(value, { locale: this.locale!, width, height });
    render(picture(drawing), element as HTMLElement);
  }

  protected override render(): TemplateResult {
    const { locale, status } = this;
    // Other forms than the card wait for their sheet, so that none of them is seen as a card first.
    const view = this.variant && !this.#more && !this.#lost ? undefined : this.#view;
    return html`<article
      class="${this.variant} ${this.theme} ${view?.verdict.tone}"
      part="card"
      dir=${view ? 'ltr' : nothing}
      lang=${locale ? tagOf(locale) : nothing}
      aria-busy=${status === 'pending'}
      aria-labelledby=${view ? 'name' : nothing}
    >
      ${
        this.#words
          ? this.#more!.state(this, this.resource, this.#words)
          : this.#lost && status === 'error'
            ? html`<button @click=${this.reload}>${locale?.unavailable}</button>`
            : ''
      }
      <slot name="loading" ?hidden=${!!view || status !== 'pending'}></slot>
      <slot name="error" ?hidden=${status !== 'error'}></slot>
      <slot name="empty" ?hidden=${status !== 'initial'}></slot>
      <slot ?hidden=${!!view}></slot>
      ${view ? this.#card(this.resource.value!, view, locale!) : ''}
      <slot name="footer"></slot>
    </article>`;
  }

  #card(data: Progress, view: ProgressView, locale: Locale): TemplateResult {
    const { name, verdict, figure, illustrative } = view;
    return html`<header part="header">
        <div>
          <p id="name" part="title" lang=${name.lang ?? nothing}>${name.text}</p>
          <small>${view.place}</small>
        </div>
        <p part="verdict"><span aria-hidden="true">${verdict.shape}</span> ${verdict.word}</p>
        ${illustrative ? html`<mark>${illustrative}</mark>` : ''}
      </header>
      ${figure ? html`<p part="figure"><strong>${figure.value}</strong> <small>${figure.notes.map((note, line) => [line ? html`<br />` : '', note])}</small></p>` : ''}
      <p part="sentence">
        ${
          view.sentence[0]
            ? view.sentence.map(({ text, tone }) => (tone ? html`<em>${text}</em>` : text))
            : this.#words
              ? this.#more!.explanation(data, locale, this.#words)
              : ''
        }
      </p>
      <small>${view.notes.join(' ')}</small>
      <div part="plot" aria-hidden="true"></div>
      <dl part="facts">
        ${view.facts.map(
          ({ label, value }) =>
            html`<div>
              <dt>${picked(label)}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <footer part="provenance">
        <button aria-expanded=${this.#open} aria-controls="details" @click=${this.#toggle}>
          ${view.details}
        </button>
        <p>${view.provenance.map((part, index) => [index ? ' · ' : '', picked(part)])}</p>
      </footer>
      <div id="details" part="details" ?hidden=${!this.#open}>
        ${this.#open && this.#words ? this.#more!.working(this, data, locale, this.#words) : ''}
      </div>`;
  }

  #toggle(): void {
    this.#open = !this.#open;
    this.#lost = false;
    this.requestUpdate();
  }
}
