import type { Locale } from '@climate-embed/figures';
import type { PartnerPoints } from '@climate-embed/schema';
import type { PropertyDeclarations, TemplateResult } from 'lit';

import { SizeController } from '../../controllers/size-controller.js';
import { locales } from '../../data/locales.js';
import { wordsOf } from '../../data/words.js';
import { ClimateFilterEvent } from '../../events/climate-filter.js';
import type { Selection } from '../../events/climate-select.js';
import { ClimateSurface } from '../../surface-element.js';
import { bringSheet } from './bring-sheet.js';
import { cardTemplate } from './card.js';
import { styles } from './map.styles.js';
import { Picture } from './picture.js';
import { Register } from './register.js';
import { source } from './source.js';
import { type Stage, stageOf } from './stage.js';
import type { MapToolWords } from './tool-words.js';
import { wrong } from './written.js';

type Tools = typeof import('./tools.js');
type Sheet = import('./sheet.js').Sheet;

/** What a reader filters by. */
export type Filter = 'kind' | 'country' | 'network' | 'topic' | 'search';

const mapWords = wordsOf('.map');

/** Narrower than this, the list comes first. */
const NARROW = 480;

/**
 * @summary Partners on a map and in a list that is the map's equal, with filters, search and a sheet for each.
 *
 * Organisations as points and groups on our own quiet land shape, without tiles. What stands between the tags is shown
 * until data is there. Reserve its box with `climate-map { display: block; min-block-size: 38rem }`: map and list fill
 * what the other lines leave, so that nothing below moves.
 *
 * @documentation https://github.com/climate-embed/climate-embed/blob/main/docs/map.md
 * @status experimental
 * @since 0.1
 *
 * @slot - Shown until data is there, and by browsers without scripts: say something true, link to the partners.
 * @slot heading - The title, where an attribute is not enough.
 * @slot loading - Instead of the still skeleton.
 * @slot error - Instead of the sentence that says what went wrong.
 * @slot empty - Before anything was asked for.
 * @slot footer - Below the source, for a note of the host's own.
 *
 * @fires {ClimateLoadEvent} climate-load - Points are on the screen; `detail.data` is the checked answer.
 * @fires {ClimateErrorEvent} climate-error - Points could not be had; `detail.error` says why.
 * @fires {ClimateSelectEvent} climate-select - A reader has chosen a partner; widgets of the same group follow.
 * @fires {ClimateFilterEvent} climate-filter - A reader has filtered; `detail` holds the choice and how many are left.
 *
 * @csspart card - The surface.
 * @csspart header - Title, summary and the switch.
 * @csspart title - The title.
 * @csspart summary - How many organisations in how many countries.
 * @csspart more - The button that opens search and the other filters.
 * @csspart switch - The buttons for map and list.
 * @csspart filters - The chips of kinds.
 * @csspart panel - Search and the other filters, once opened.
 * @csspart search - The field for a name.
 * @csspart body - Map or list, with the sheet.
 * @csspart map - The map with its buttons.
 * @csspart plot - The picture itself.
 * @csspart keys - How the map is used by keyboard; seen while it has the focus.
 * @csspart zoom - The buttons that zoom.
 * @csspart tip - The name of what a pointer rests on.
 * @csspart hint - What to do instead of what was tried.
 * @csspart said - What is in view, spoken.
 * @csspart list - The same partners as a list.
 * @csspart rows - The rows of the list.
 * @csspart pages - The buttons for its pages.
 * @csspart sheet - What is known of the chosen partner.
 * @csspart note - What the map cannot show, and what its lines are.
 * @csspart provenance - Sources.
 * @csspart details - Sources in full, once opened.
 *
 * @cssprop [--climate-surface=#ffffff] - Background of the card.
 * @cssprop [--climate-ink=#16211d] - Text and groups.
 * @cssprop [--climate-muted=#5b6762] - Quiet text.
 * @cssprop [--climate-line=#dfe4e0] - Hairlines.
 * @cssprop [--climate-accent=#0b6e4f] - Single partners and lines.
 * @cssprop [--climate-sea=#eef3f4] - The sea.
 * @cssprop [--climate-land=#d3ddd2] - The land.
 * @cssprop [--climate-map-height=260px] - Least height of map and list.
 * @cssprop [--climate-radius=14px] - Corner radius.
 * @cssprop [--climate-font=inherit] - Font family.
 *
 * @cssState initial - Nothing was asked for yet.
 * @cssState pending - An answer is on its way.
 * @cssState complete - Data is on the screen.
 * @cssState error - No data could be had.
 */
export class ClimateMap extends ClimateSurface<PartnerPoints, Stage, MapToolWords, Tools> {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    heading: {},
    kind: { reflect: true },
    country: { reflect: true },
    network: { reflect: true },
    topic: { reflect: true },
    search: { reflect: true },
    center: {},
    zoom: {},
    bounds: {},
    relationships: {},
    selected: { reflect: true },
    view: { reflect: true },
    noFilters: { attribute: 'no-filters', type: Boolean },
  };

  /** The title, where it is not "Partners". */
  declare heading: string | null;
  /** Kinds to show, as the contract names them, with blanks or commas: `city network`. */
  declare kind: string | null;
  /** Countries to show, ISO 3166-1 alpha-2: `KR JP`. */
  declare country: string | null;
  /** Ids of networks whose members to show. */
  declare network: string | null;
  /** Fields of work to show: `energy waste`. */
  declare topic: string | null;
  /** Part of a name to show. */
  declare search: string | null;
  /** The middle of the map at first: degrees east, then north, `126.7,37.5`. */
  declare center: string | null;
  /** How close the map is at first, as web maps count: 0 is the world, 10 the closest. */
  declare zoom: string | null;
  /** What the map shows at first: degrees west, south, east, north, `100,18,148,52`. */
  declare bounds: string | null;
  /** Kinds of relationships to draw as lines: `sister-city`. */
  declare relationships: string | null;
  /** Id of the partner whose sheet is open. */
  declare selected: string | null;
  /** `map` or `list`; where absent, the list in narrow places and the map in others. */
  declare view: string | null;
  /** Leaves the filters out. */
  declare noFilters: boolean;

  protected override readonly words = [locales, mapWords];
  protected override readonly source = source;
  /** @internal True while search and the other filters are open. */
  filtering = false;
  /** @internal The page of the list, from 1 on. */
  page = 1;
  /** @internal Rows of the list in the document. */
  rows = 50;
  /** @internal The picture. */
  readonly picture = new Picture(this);
  /** @internal The sheet, once it is here. */
  sheet: Sheet | undefined;
  /** @internal True from a reader's choice until what was chosen can be read: the focus goes there then. */
  opening = false;
  /** @internal Where the reader was then: the focus comes back there. */
  opener: HTMLElement | null = null;
  #register: Register | undefined;
  /** True from a reader's filter until the page has been told. */
  #untold = false;
  /** Whether all was asked for again already, since columns and names were of different editions. */
  #mended = false;
  readonly #width = new SizeController(this, () => this.requestUpdate());

  /** @internal The map as it stands, for its parts. */
  get stage(): Stage | undefined {
    return this.reading;
  }

  /** @internal What came later, with its words. */
  get tools(): readonly [Tools, MapToolWords] | undefined {
    return this.later && this.laterWords && [this.later, this.laterWords];
  }

  /** @internal True where the list could not be had. */
  get stuck(): boolean {
    return this.lost;
  }

  /** @internal Whether the list is shown in place of the map. */
  get listed(): boolean {
    const width = this.#width.width || this.clientWidth;
    return this.picture.flat || (this.view ? this.view === 'list' : width < NARROW);
  }

  /** Shows the partner that was chosen elsewhere. */
  override follow({ partner }: Selection): void {
    if (partner) this.selected = partner;
  }

  override reload(): void {
    this.#mended = false;
    super.reload();
  }

  /** @internal Columns and names belong to different editions: asks for everything again, once. */
  outdated(): void {
    if (this.#mended || this.data) return;
    super.reload();
    this.#mended = true;
  }

  /** @internal Brings in what comes later: words, lists, filters. */
  use(): void {
    void this.fetchLater();
  }

  /** @internal Opens search and the other filters, or closes them. */
  toggle(): void {
    this.filtering = !this.filtering;
    this.lost = false;
    this.requestUpdate();
  }

  /** @internal Filters as a reader does: the attribute changes, and the page is told once it is known who is left. */
  filter(by: Filter, values: readonly string[]): void {
    this[by] = values.join(' ') || null;
    this.#untold = true;
    this.requestUpdate();
  }

  protected override ask(signal: AbortSignal): Promise<PartnerPoints> {
    this.picture.bringLand();
    return super.ask(signal);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.sheet?.look();
  }

  protected override read(data: PartnerPoints, locale: Locale): Stage {
    if (data !== this.#register?.data) {
      this.picture.bringLand();
      this.#register?.close();
      const register = (this.#register = new Register(data, this));
      // What the first sight does without; a browser that cannot say when it has time does it a moment later.
      (window.requestIdleCallback ?? setTimeout)(() => register.wantFilters());
    }
    const stage = stageOf(this.#register!, this, locale, mapWords.now(this.spoken)!);
    if (stage.keys !== this.reading?.keys) [this.page, this.rows] = [1, 50];
    return stage;
  }

  protected override bring(): Promise<Tools> {
    return import('./tools.js');
  }

  protected override needs(): unknown {
    const { reading, relationships, search, selected } = this;
    return (
      this.listed ||
      this.filtering ||
      search ||
      selected ||
      relationships ||
      reading?.register.lost ||
      !reading?.keys.length ||
      wrong(this).length
    );
  }

  protected override kinds(): readonly unknown[] {
    return [];
  }

  protected override card(stage: Stage): TemplateResult {
    return cardTemplate(this, stage, (buttons) => this.footer(buttons));
  }

  protected override details(stage: Stage, _: Locale, words: MapToolWords): unknown {
    return this.later!.details(stage, words);
  }

  protected override updated(): void {
    super.updated();
    this.#width.observe(this);
    this.picture.look();
    if (this.selected) void bringSheet(this);
    const { reading } = this;
    if (this.#untold && reading && !reading.waiting) {
      this.#untold = false;
      const { choice, keys, search } = reading;
      this.dispatchEvent(new ClimateFilterEvent({ ...choice, search, count: keys.length }));
    }
    const place = this.renderRoot.querySelector<HTMLElement>('[part=sheet]');
    const [tools, words] = this.tools ?? [];
    if (!place || !words || !this.reading) return;
    this.sheet?.draw(place, this.reading, words);
    tools!.fillPanel(this, this.reading);
  }
}
