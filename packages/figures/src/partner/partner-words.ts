import type { TopicWords } from './topic-words.js';

/**
 * The words of a partner's profile in one language. In all texts `{}` stands for what is filled in, so that each
 * language has its own order; texts hold no markup.
 */
export interface PartnerWords {
  /** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date(iso: string): string;
  readonly since: string;
  readonly until: string;
  /** First and last date. */
  readonly between: string;
  /** What stands between the members of a list. */
  readonly comma: string;
  /** How many are left out of a list. */
  readonly more: string;
  /** Before the fields of work by which a need and a contribution meet. */
  readonly shared: string;
  /** How many declared something together. */
  readonly together: string;
  readonly targetYear: string;
  /** The partners named beside this one. */
  readonly besides: string;
  readonly asOf: string;
  readonly retrieved: string;
  /** One partner by its kind: `Research centre`. */
  readonly kinds: Readonly<Record<string, string>>;
  /**
   * Ties by kind, as said of this partner; `{}` are the others. With `>` where it is the one who acts (member, host,
   * funder), with `<` where it is what is acted upon (network, guest, funded).
   */
  readonly ties: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly declarations: Readonly<Record<string, string>>;
  readonly topics: TopicWords;
  /** What the point of a partner stands for, where that is not its own place. */
  readonly precisions: Readonly<Record<string, string>>;
  readonly words: {
    readonly founded: string;
    readonly partOf: string;
    readonly area: string;
    readonly onMap: string;
    readonly alsoCalled: string;
    readonly formerly: string;
    readonly website: string;
    readonly activities: string;
    readonly contributions: string;
    readonly needs: string;
    /** Where one of contributions and needs is known and the other is not. */
    readonly notStated: string;
    /** Over the needs of others that a contribution could answer. */
    readonly answers: string;
    /** Over what others offer that could answer a need. */
    readonly answered: string;
    readonly memberships: string;
    readonly ties: string;
    readonly declarations: string;
    readonly noDate: string;
    readonly sources: string;
    readonly licence: string;
    /** In place of a licence that the publisher does not state. */
    readonly unknown: string;
    /** Where no partner was asked for. */
    readonly empty: string;
    /** Where the one asked for is not there. */
    readonly notFound: string;
  };
}
