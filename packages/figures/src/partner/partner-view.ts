import type { LocalizedText } from '@climate-embed/schema';

import type { Picked } from '../localized.js';
import type { SourceView } from '../working/working-view.js';

/** A partner that is mentioned. */
export interface Mention {
  /** Absent where nothing more is known of it than this. */
  readonly id?: string;
  /** The city whose administration it is. */
  readonly city?: string;
  /** As it is shown. */
  readonly said: Picked;
  /** In all languages. */
  readonly name: LocalizedText;
}

/** What must be known beside a fact; each absent where there is nothing. */
export interface Doubts {
  /** What is doubtful, as the one who recorded it says. */
  readonly note?: string;
  /** The mark of what is invented. */
  readonly illustrative?: string;
  /** Numbers of its sources in the list of sources, counted from 1; empty where there is one source in all. */
  readonly cited: readonly number[];
}

/** A line of another partner that meets a line of this one. */
export interface MeetingView extends Doubts {
  readonly who: Mention;
  readonly text: Picked;
  /** Why it is thought so: the fields of work that both name. */
  readonly reason: string;
}

/** One thing that a partner does, offers or looks for. */
export interface LineView extends Doubts {
  readonly text: Picked;
  /** For a need, what others offer for it; for a contribution, what others need of it. */
  readonly met: readonly MeetingView[];
}

/** Lines under the heading that they share. */
export interface LineGroup {
  readonly heading?: Picked;
  readonly lines: readonly LineView[];
}

/** A plain sentence about this partner and others: `Funded by … (since 2012)`, `Declaration … – with … (June 2020)`. */
export interface TieView extends Doubts {
  /** What was declared; of other ties there is none. */
  readonly title?: Picked;
  /** What stands before the others and behind them. */
  readonly before: string;
  readonly after: string;
  readonly others: readonly Mention[];
  /** What it is about. */
  readonly subject?: Picked;
  /** Kind, dates, target, status: `since 2012`, `date not given`, `uncertain`. */
  readonly remarks: readonly string[];
}

/** A part of the profile. */
export interface SectionView {
  readonly groups: readonly LineGroup[];
  /** The source of all of its lines, where they have one in common; those say nothing of it then. */
  readonly cited: readonly number[];
}

/** A fact in a line of its own. */
export interface PartnerFact {
  readonly label: string;
  readonly values: readonly (Doubts & {
    readonly text: Picked;
    readonly who?: Mention;
    /** When it was so, of a name of the past. */
    readonly when?: string;
  })[];
}

/** A profile in words: plain data, every text of others already cleaned and cut. */
export interface PartnerView {
  readonly name: Picked;
  /** Kind, seat and country. */
  readonly place: readonly Picked[];
  readonly illustrative?: string;
  readonly description?: Picked;
  /** What must be known of the partner as a whole. */
  readonly note?: string;
  readonly topics: readonly string[];
  readonly facts: readonly PartnerFact[];
  /** From the API: pass it through the one allow-list before it becomes a link. */
  readonly website?: string;
  readonly activities: SectionView;
  readonly contributions: SectionView;
  readonly needs: SectionView;
  readonly memberships: readonly TieView[];
  readonly ties: readonly TieView[];
  readonly declarations: readonly TieView[];
  readonly sources: readonly SourceView[];
  /** Publishers or the wording that they require, and how old the data are. */
  readonly provenance: readonly Picked[];
}
