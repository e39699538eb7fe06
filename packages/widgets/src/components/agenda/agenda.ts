import type { Locale, Picked } from '@climate-embed/figures';
import { agendaView } from '@climate-embed/figures/agenda';
import type { EventAgenda } from '@climate-embed/schema';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';

import { locales } from '../../data/locales.js';
import { wordsOf } from '../../data/words.js';
import type { Selection } from '../../events/climate-select.js';
import { ClimateSurface } from '../../surface-element.js';
import { styles } from './agenda.styles.js';
import { cardTemplate } from './card.js';
import type { EventList } from './list.js';
import { source } from './source.js';
import type { Choice, Stage } from './stage.js';
import type { AgendaToolWords } from './tool-words.js';

type Tools = typeof import('./tools.js');
type List = typeof import('./list.js');

/** What is read of an answer: an agenda, or nothing where the list reads it itself. */
interface Reading extends Partial<Stage> {
  readonly provenance: readonly Picked[];
}

const agendaWords = wordsOf('.agenda');

const DAY = 864e5;
/** From this width on, sessions that run beside each other stand beside each other. */
const WIDE = 900;
/** Sessions that are read without a filter. */
const FEW = 12;

const NOTHING: Choice = { zone: '', track: '', language: '', place: '', text: '' };

/**
 * @summary The programme of an event by its own clock and the reader's, with what is doubtful said; or a list of events.
 *
 * Days as tabs, sessions as a list with their times, what is going on and what comes next; times that were derived or
 * are only suggested say so. Without `event`, a list of events. What stands between the tags is shown until data is
 * there. Reserve its box with `climate-agenda { display: block; min-block-size: 34rem }`.
 *
 * @documentation https://github.com/climate-embed/climate-embed/blob/main/docs/agenda.md
 * @status experimental
 * @since 0.1
 *
 * @slot - Shown until data is there, and by browsers without scripts: say something true, link to the programme.
 * @slot heading - The title, where an attribute is not enough.
 * @slot loading - Instead of the still skeleton.
 * @slot error - Instead of the sentence that says what went wrong.
 * @slot empty - Instead of the sentence that asks for an event.
 * @slot footer - Below the source, for a note of the host's own.
 *
 * @fires {ClimateLoadEvent} climate-load - Data is on the screen; `detail.data` is the checked answer.
 * @fires {ClimateErrorEvent} climate-error - Data could not be had; `detail.error` says why.
 * @fires {ClimateSelectEvent} climate-select - A reader chose an event of a list; `detail.event` is its id. Cancelable.
 *
 * @csspart card - The surface.
 * @csspart header - Title, when and where, and the switch of clocks.
 * @csspart title - The event's name.
 * @csspart zone - The zone of all times shown.
 * @csspart clocks - The buttons for whose clock is read.
 * @csspart undated - What is known where no day or no programme is.
 * @csspart days - The tabs of days.
 * @csspart said - What has changed, spoken only.
 * @csspart bar - The button that opens the filters.
 * @csspart panel - The filters, once opened.
 * @csspart rows - The list of sessions.
 * @csspart row - A session.
 * @csspart time - Its start and end.
 * @csspart session-title - Its title, the button that opens its detail.
 * @csspart line - A quiet line below its title: what it is about, who leads it.
 * @csspart detail - All of a session, once opened.
 * @csspart note - How many sessions the filters leave.
 * @csspart provenance - Publishers and date of the data, beside the buttons.
 * @csspart details - Sources in full, once opened.
 * @csspart menu - Calendars and links to share, once opened.
 * @csspart now - The button that leads to what is on.
 * @csspart search - The field that finds words.
 * @csspart tracks - The names of parallel tracks, above their columns.
 * @csspart events - A list of events.
 * @csspart event - An event of a list.
 * @csspart when - Its days.
 * @csspart event-name - Its name, the button that opens it.
 * @csspart past - Events that are over, folded.
 * @csspart back - The button that leads back to the list of events.
 *
 * @cssprop [--climate-surface=#ffffff] - Background of the card.
 * @cssprop [--climate-ink=#16211d] - Text, and the clock chosen.
 * @cssprop [--climate-muted=#5b6762] - Quiet text.
 * @cssprop [--climate-line=#dfe4e0] - Hairlines.
 * @cssprop [--climate-accent=#0b6e4f] - What is going on, and the line below the day shown.
 * @cssprop [--climate-behind=#b4480f] - What was moved, and what is only suggested.
 * @cssprop [--climate-radius=14px] - Corner radius.
 * @cssprop [--climate-font=inherit] - Font family.
 *
 * @cssState initial - Nothing was asked for yet.
 * @cssState pending - An answer is on its way.
 * @cssState complete - Data is on the screen.
 * @cssState error - No data could be had.
 */
export class ClimateAgenda extends ClimateSurface<
  EventAgenda | EventList,
  Reading,
  AgendaToolWords,
  Tools
> {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    event: {},
    view: {},
    city: {},
    organiser: {},
    limit: {},
    zones: {},
    zone: {},
    heading: {},
  };

  /** Id of the event: `ifllc-2021`. Without it, a list of events is shown. */
  declare event: string | null;
  /** `list` or `upcoming`: which events are listed, where none is named. */
  declare view: string | null;
  /** Id of a city, whose events are listed. */
  declare city: string | null;
  /** Id of a partner, whose events are listed. */
  declare organiser: string | null;
  /** How many of the events to come are listed. */
  declare limit: string | null;
  /** IANA time zones by whose clock the programme can be read too: `Asia/Ulaanbaatar Europe/Brussels`. */
  declare zones: string | null;
  /** By whose clock it is read at first: `event`, `reader` or an IANA time zone. */
  declare zone: string | null;
  /** The title, where it is not the event's name. */
  declare heading: string | null;

  protected override readonly words = [locales, agendaWords];
  protected override readonly source = source;
  #chosen: Partial<Choice> = {};
  /** The event that the choice is about. */
  #shown = '';
  #list: List | undefined;

  /** @internal What a reader has asked for. */
  get choice(): Choice {
    return { ...NOTHING, zone: this.zone || 'event', ...this.#chosen };
  }

  /** @internal The agenda as it stands; nothing while a list is shown. */
  get stage(): Stage | undefined {
    return this.reading?.view && (this.reading as Stage);
  }

  /** @internal What came later, with its words. */
  get tools(): readonly [Tools, AgendaToolWords] | undefined {
    return this.later && this.laterWords && [this.later, this.laterWords];
  }

  /** @internal Whether there is so much that it wants filters. */
  get many(): boolean {
    return this.stage!.event.sessions.some(({ trackId }, index) => trackId || index >= FEW);
  }

  /** @internal The reader's clock, in milliseconds since 1970. */
  today(): number {
    return +(this.now ?? Date.now());
  }

  /** @internal Takes up what a reader has asked for. */
  choose(part: Partial<Choice>): void {
    this.#chosen = { ...this.#chosen, ...part };
    this.requestUpdate();
  }

  /** @internal Brings in what comes later, then does `task`. */
  useTools(task?: (tools: Tools) => unknown): Promise<void> {
    return this.fetchLater(task);
  }

  /** Shows the event that was chosen elsewhere. */
  override follow({ event }: Selection): void {
    if (event && !this.#listing) this.event = event;
  }

  get #listing(): boolean {
    return (this.event ?? null) === null;
  }

  protected override key(): string {
    return this.#listing ? `${this.api} ${this.city} ${this.organiser}` : super.key();
  }

  protected override async ask(signal: AbortSignal): Promise<EventAgenda | EventList> {
    if (!this.#listing) return super.ask(signal);
    this.#list = await import('./list.js');
    return this.#list.ask(this, signal);
  }

  protected override read(data: EventAgenda | EventList, locale: Locale): Reading {
    if ('items' in data) return { provenance: [] };
    if (this.#shown !== data.id) this.#chosen = {};
    this.#shown = data.id;
    const words = agendaWords.now(this.spoken)!;
    const view = agendaView(data, {
      locale,
      words,
      now: this.today(),
      day: this.#chosen.day,
      clock: this.later?.clockOf(this, data),
    });
    return { event: data, locale, words, view, provenance: view.provenance };
  }

  protected override card({ view }: Reading, locale: Locale): TemplateResult | '' {
    const list = this.#list;
    if (!view) return list?.card(this, this.resource.value as EventList, locale) ?? '';
    if (this.#foreign && !this.tools && !this.lost) return '';
    return cardTemplate(
      this,
      this.stage!,
      this.event &&
        list &&
        html`<button part="back" @click=${() => (this.event = null)}>${list.back(this)}</button>`,
      this.lost ? locale.unavailable : '',
      (buttons) => this.footer(buttons),
    );
  }

  protected override bring(): Promise<Tools> {
    return import('./tools.js');
  }

  /** Whether nothing can be shown as it was asked for before the tools are here. */
  get #foreign(): boolean {
    return this.choice.zone !== 'event' || (this.many && this.clientWidth >= WIDE);
  }

  protected override needs(): unknown {
    const { changesAt = NaN } = this.stage?.view ?? {};
    return (
      this.stage &&
      (changesAt - this.today() < DAY ||
        this.many ||
        this.stage.view.undated ||
        this.#foreign ||
        location.hash.includes('agenda='))
    );
  }

  protected override kinds(): readonly unknown[] {
    return [];
  }

  protected override details(_: Reading, __: Locale, words: AgendaToolWords): unknown {
    return this.later!.details(this.stage!, words);
  }

  protected override updated(): void {
    super.updated();
    this.later?.drawn(this);
    this.#list?.drawn(this);
  }
}
