import {
  blocksOf,
  type Choice,
  type Count,
  countsFor,
  decodePoints,
  keysFor,
  type MapFilters,
  type MapPoints,
  needsFilters,
} from '@climate-embed/figures/map';
import type { PartnerBlock, PartnerPoints } from '@climate-embed/schema';
import type { Client, RequestOptions } from '@climate-embed/sdk';

import { clientFor } from '../../data/client.js';

type Asks = typeof import('./asks.js');

/** Who stands at a key. */
export type Entry = PartnerBlock['items'][number];

/** Whom a choice leaves. */
export interface Chosen {
  /** Ascending. */
  readonly keys: Uint32Array;
  readonly counts: Readonly<Record<'kind' | 'country' | 'network' | 'topic', readonly Count[]>>;
  /** True while the columns or names that the choice needs are on their way: whom an older one left. */
  readonly waiting: boolean;
}

/** What a search has found. */
export interface Hits {
  readonly text: string;
  /** 1 at each key that fits; not there before names have come. */
  readonly found?: Uint8Array;
  /** The same keys, the best first. */
  readonly ranked?: Uint32Array;
}

/** What a register tells whom it serves. */
export interface Reader {
  readonly api: string | null;
  /** Something has come, or could not be had. */
  requestUpdate(): void;
  /** Names or filters belong to other points than these. */
  outdated(): void;
}

/**
 * All partners as the API's columns have them: points at once; filters, and names in blocks, as they are wanted. What
 * belongs to another edition is never mixed in.
 */
export class Register {
  readonly points: MapPoints;
  /** Who stands at which key, with holes where names have not come. */
  readonly names: Entry[] = [];
  filters: MapFilters | undefined;
  /** True where filters or names could not be had; the note below says so, with a retry. */
  lost = false;
  hits: Hits = { text: '' };
  /** How many blocks of names have come. */
  known = 0;
  #chosen:
    | readonly [what: string, filters: MapFilters | undefined, hits: Hits, chosen: Chosen]
    | undefined;
  readonly #reader: Reader;
  readonly #left = new AbortController();
  /** Asked for in vain: not again before a reader wants it. */
  readonly #failed = new Set<string>();
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor(
    readonly data: PartnerPoints,
    reader: Reader,
  ) {
    this.points = decodePoints(data);
    this.#reader = reader;
  }

  /** Lets go of what is under way. */
  close(): void {
    this.#left.abort();
  }

  /** Lets what could not be had be asked for anew. */
  retry(): void {
    this.lost = false;
    for (const what of this.#failed) this.#asked.delete(what);
    this.#failed.clear();
  }

  /** Where a partner stands whose name is here already. */
  find(id: string): number | undefined {
    const at = this.names.findIndex((one) => one?.id === id);
    return at < 0 ? undefined : at;
  }

  /** Whom a choice and a search leave; the same object as long as nothing has changed. */
  choose(choice: Choice, search: string): Chosen {
    const { filters, hits, points } = this;
    const what = JSON.stringify([choice, search]);
    const [before, with_, by, last] = this.#chosen ?? [];
    if (last && before === what && with_ === filters && by === hits) return last;
    const waiting =
      (needsFilters(choice) && !filters) || (!!search && (hits.text !== search || !hits.found));
    const found = search ? hits.found : undefined;
    const chosen =
      waiting && last
        ? { ...last, waiting }
        : {
            keys: waiting ? new Uint32Array() : keysFor(points, filters, choice, found),
            counts: countsFor(points, filters, choice, found),
            waiting,
          };
    this.#chosen = [what, filters, hits, chosen];
    return chosen;
  }

  /** Brings in who stands at some keys; never rejects. */
  async want(keys: Iterable<number>): Promise<void> {
    await Promise.all(
      blocksOf(this.points, keys).map((at) =>
        this.#ask(
          `${at}`,
          (asks, client, options) => asks.block(client, at, options),
          ({ items }) => {
            this.known++;
            items.forEach((one, index) => (this.names[at * this.points.block + index] = one));
          },
        ),
      ),
    );
  }

  /** Brings in the columns for countries, networks and topics; never rejects. */
  wantFilters(): Promise<void> {
    return this.#ask(
      '',
      (asks, client, options) => asks.filters(client, options),
      (filters) => (this.filters = filters),
    );
  }

  /** Asks once; where that fails, again after {@link retry}. */
  #ask<Answer extends { readonly edition: string }>(
    what: string,
    ask: (asks: Asks, client: Client, options: RequestOptions) => Promise<Answer>,
    take: (answer: Answer) => unknown,
  ): Promise<void> {
    const known = this.#asked.get(what) as Promise<void> | undefined;
    if (known) return known;
    const asked = (async () => {
      try {
        const client = clientFor(this.#reader.api);
        // The first sight does without.
        const answer = await ask(await import('./asks.js'), client, { signal: this.#left.signal });
        if (answer.edition === this.points.edition) {
          take(answer);
        } else {
          this.lost = true;
          this.#failed.add(what);
          this.#reader.outdated();
        }
      } catch {
        this.lost = true;
        this.#failed.add(what);
      }
      if (!this.#left.signal.aborted) this.#reader.requestUpdate();
    })();
    this.#asked.set(what, asked);
    return asked;
  }
}
