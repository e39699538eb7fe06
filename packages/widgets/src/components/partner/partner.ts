import type { Details, Locale } from '@climate-embed/figures';
import { partnerView, type PartnerView } from '@climate-embed/figures/partner';
import type { Partner } from '@climate-embed/schema';
import type { PropertyDeclarations, TemplateResult } from 'lit';

import { choose } from '../../data/choose.js';
import { locales } from '../../data/locales.js';
import { wordsOf } from '../../data/words.js';
import type { Selection } from '../../events/climate-select.js';
import { profile } from '../../profile/profile.js';
import { ClimateSurface } from '../../surface-element.js';
import { styles } from './partner.styles.js';
import { source } from './source.js';

const partnerWords = wordsOf('.partner');

type More = typeof import('./more.js');

/**
 * @summary Who a partner is, what it offers and needs, and whom it works with, with sources.
 *
 * Shows contributions and needs side by side, what others offer or need beside them with the reason, activities,
 * memberships, relationships and declarations. What is doubtful says so. What stands between the tags is shown
 * until data is there.
 *
 * @documentation https://github.com/climate-embed/climate-embed/blob/main/docs/partner.md
 * @status experimental
 * @since 0.1
 *
 * @slot - Shown until data is there, and by browsers without scripts: say something true, link to the partner.
 * @slot loading - Instead of the still skeleton.
 * @slot error - Instead of the sentence that says what went wrong.
 * @slot empty - Instead of the sentence that asks for a partner.
 * @slot footer - Below the sources, for a note of the host's own.
 *
 * @fires {ClimateLoadEvent} climate-load - Data is on the screen; `detail.data` is the checked answer.
 * @fires {ClimateErrorEvent} climate-error - Data could not be had; `detail.error` says why.
 * @fires {ClimateSelectEvent} climate-select - A reader chose another partner; `detail.partner` is its id. Cancelable.
 *
 * @csspart card - The surface.
 * @csspart header - Name, kind and place.
 * @csspart title - The partner's name.
 * @csspart description - What it says of itself.
 * @csspart topics - The fields it works in.
 * @csspart facts - Founding, other names, website.
 * @csspart exchange - Contributions and needs together.
 * @csspart contributions - What it offers.
 * @csspart needs - What it looks for.
 * @csspart match - What others offer or need, below a line that it meets.
 * @csspart activities - What it does, by heading.
 * @csspart memberships - The networks it belongs to.
 * @csspart relationships - Whom it is tied to.
 * @csspart declarations - What it declared.
 * @csspart provenance - Publishers, required wording and date of the data.
 * @csspart sources - The list of sources with their terms.
 *
 * @cssprop [--climate-surface=#ffffff] - Background of the card.
 * @cssprop [--climate-ink=#16211d] - Text.
 * @cssprop [--climate-muted=#5b6762] - Quiet text and labels.
 * @cssprop [--climate-line=#dfe4e0] - Hairlines.
 * @cssprop [--climate-accent=#0b6e4f] - The line beside what meets a need, and under names to choose.
 * @cssprop [--climate-radius=14px] - Corner radius.
 * @cssprop [--climate-font=inherit] - Font family.
 *
 * @cssState initial - Nothing was asked for yet.
 * @cssState pending - An answer is on its way.
 * @cssState complete - Data is on the screen.
 * @cssState error - No data could be had.
 */
export class ClimatePartner extends ClimateSurface<Partner, PartnerView, Details, More> {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    partner: {},
    headingLevel: { attribute: 'heading-level' },
    noMatches: { attribute: 'no-matches', type: Boolean },
  };

  /** Id of the partner: `icec`. */
  declare partner: string | null;
  /** Level of the heading that is the partner's name, 1 to 6; 3 where absent. */
  declare headingLevel: string | null;
  /** Leaves out what others offer or need. */
  declare noMatches: boolean;

  protected override readonly words = [locales, partnerWords];
  protected override readonly source = source;
  /** True from a reader's choice until what was chosen is shown: the name takes the focus then. */
  #moving = false;

  override follow({ partner }: Selection): void {
    if (partner) this.partner = partner;
  }

  protected override read(data: Partner, locale: Locale): PartnerView {
    return partnerView(data, { locale, words: partnerWords.now(this.spoken)! });
  }

  protected override card(view: PartnerView): TemplateResult {
    const level = Math.trunc(Number(this.headingLevel));
    return profile(view, partnerWords.now(this.spoken)!, {
      level: level >= 1 && level <= 6 ? level : 3,
      id: 'name',
      matches: !this.noMatches,
      onSelect: this.group ? (chosen) => this.#choose(chosen) : undefined,
    });
  }

  protected override updated(): void {
    super.updated();
    if (!this.#moving || this.status !== 'complete') return;
    this.#moving = false;
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  protected override bring(): Promise<More> {
    return import('./more.js');
  }

  /** All of a profile is there at once. */
  protected override needs(): unknown {
    return false;
  }

  protected override kinds(): readonly unknown[] {
    return [];
  }

  protected override details(): unknown {
    return '';
  }

  /** The group follows, and this element with it. */
  #choose(chosen: Selection): void {
    const before = this.partner;
    choose(this, chosen);
    this.#moving = this.partner !== before;
  }
}
