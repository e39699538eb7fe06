import type { Details, Locale } from '@climate-embed/figures';
import { drawPathway, progressView, type ProgressView } from '@climate-embed/figures/progress';
import { type Progress, progressCardShape, TARGET_PROGRESS_PATH } from '@climate-embed/schema';
import { html, nothing, type PropertyDeclarations, render, type TemplateResult } from 'lit';

import { ClimateCard } from '../../card-element.js';
import { picked } from '../../templates/picked.js';
import { picture } from '../../templates/picture.js';
import { styles } from './progress.styles.js';

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
export class ClimateProgress extends ClimateCard<Progress, ProgressView, Details, More> {
  static override styles = styles;

  static override properties: PropertyDeclarations = { target: {}, variant: {} };

  /** Id of a target, where it is not the one that the rules choose: `kobe-2050`. */
  declare target: string | null;
  /** `card`, `compact` or `banner`. */
  declare variant: string | null;

  // The part that a card shows is checked here; `more` checks the rest before it shows any of it.
  protected override readonly source = { path: TARGET_PROGRESS_PATH, response: progressCardShape };

  protected override read(data: Progress, locale: Locale, today: string): ProgressView {
    return progressView(data, { locale, today });
  }

  protected override draw(_: ProgressView, width: number, height: number, plot: HTMLElement): void {
    render(
      picture(drawPathway(this.resource.value!, { locale: this.locale!, width, height })),
      plot,
    );
  }

  protected override bring(): Promise<More> {
    return import('./more.js');
  }

  /** The working, other forms and words for what went wrong come when they are needed. */
  protected override needs(): unknown {
    return !this.reading?.sentence[0] || this.variant;
  }

  protected override kinds(): readonly unknown[] {
    return [this.variant, this.reading?.verdict.tone];
  }

  protected override details(_: ProgressView, locale: Locale, words: Details): unknown {
    return this.later!.working(this, this.resource.value!, locale, words);
  }

  protected override card(view: ProgressView, locale: Locale): TemplateResult | '' {
    const { later, laterWords } = this;
    // Other forms than the card wait for their sheet, so that none of them is seen as a card first.
    if (this.variant && !later && !this.lost) return '';
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
            : laterWords
              ? later!.explanation(this.resource.value!, locale, laterWords)
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
      ${this.footer('')}`;
  }
}
