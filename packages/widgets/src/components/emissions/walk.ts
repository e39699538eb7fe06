import { tonnes } from '@climate-embed/figures';
import { sayer } from '@climate-embed/figures/emissions';

import type { Layer } from './chart.js';
import type { ClimateEmissions } from './emissions.js';
import type { Stage } from './stage.js';
import type { ToolWords } from './tool-words.js';

/** A year, and one of its parts; the total without. */
interface Spot {
  readonly step: number;
  readonly part: number | undefined;
}

const make = (name: string): HTMLElement => {
  const element = document.createElement('div');
  element.setAttribute('part', name);
  element.hidden = true;
  return element;
};

/** Leads a reader through one picture, by pointer and by keys: values, spoken values, a choice of years. */
export class Walk {
  readonly #element: ClimateEmissions;
  readonly #cursor = make('cursor');
  readonly #band = make('band');
  readonly #tip = make('tip');
  #stage: Stage | undefined;
  #plot: HTMLElement | undefined;
  #spot: Spot | undefined;
  /** Where a choice of years has begun. */
  #anchor: number | undefined;
  #asked = false;
  #layer: Layer | undefined;
  #toolWords: ToolWords | undefined;

  constructor(element: ClimateEmissions) {
    this.#element = element;
    this.#tip.setAttribute('aria-hidden', 'true');
  }

  /** Lets Chart.js draw where it can be had; where not, the picture stays as it is and all else works. */
  async upgrade(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    const chart = await import('./chart.js').catch(() => undefined);
    if (!chart) return;
    this.#layer = new chart.Layer();
    if (this.#stage) this.drawn(this.#stage);
  }

  /** The picture has been drawn anew: its years, its scales or its place may be others. */
  drawn(stage: Stage): void {
    this.#stage = stage;
    const { drawing, plot } = stage;
    if (!drawing || !plot) return;
    this.#attach(plot);
    this.#layer?.draw(plot, drawing);
    if (this.#spot && !drawing.layout.steps[this.#spot.step]) this.#spot = undefined;
    this.#show();
  }

  moved(stage: Stage, event: Event, words: ToolWords): void {
    this.#stage = stage;
    this.#toolWords = words;
    if (!stage.plot) return;
    this.#attach(stage.plot);
    if (event instanceof KeyboardEvent) this.#pressed(event);
    else if (event.type === 'pointermove') this.#pointed(event as PointerEvent);
  }

  #attach(plot: HTMLElement): void {
    if (plot === this.#plot) return;
    this.#plot = plot;
    plot.append(this.#band, this.#cursor, this.#tip);
    plot.addEventListener('pointerdown', (event) => {
      if (event.button === 0) this.#anchor = this.#stepAt(event);
    });
    plot.addEventListener('pointerup', (event) => this.#choose(this.#stepAt(event)));
    plot.addEventListener('pointerleave', () => this.#leave());
    plot.addEventListener('blur', () => this.#leave());
  }

  #leave(): void {
    this.#spot = this.#anchor = undefined;
    this.#show();
  }

  get #steps() {
    return this.#stage?.drawing?.layout.steps ?? [];
  }

  /** The year nearest to a pointer. */
  #stepAt({ clientX }: PointerEvent): number | undefined {
    const x = clientX - this.#plot!.getBoundingClientRect().left;
    const steps = this.#steps;
    return steps.reduce<number | undefined>(
      (best, step, index) =>
        best === undefined || Math.abs(step.x - x) < Math.abs(steps[best]!.x - x) ? index : best,
      undefined,
    );
  }

  #pointed(event: PointerEvent): void {
    // By place and not by target: of an event that is past, the target is no longer told.
    const { top, bottom } = this.#plot!.getBoundingClientRect();
    const inside = event.clientY >= top && event.clientY <= bottom;
    const step = inside ? this.#stepAt(event) : undefined;
    if (!(event.buttons & 1)) this.#anchor = undefined;
    this.#spot = step === undefined ? undefined : { step, part: undefined };
    this.#show();
  }

  #pressed(event: KeyboardEvent): void {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    const last = this.#steps.length - 1;
    if (altKey || ctrlKey || metaKey || last < 0) return;
    const parts = this.#stage!.drawing!.layout.parts.length;
    const { step, part } = this.#spot ?? { step: undefined, part: undefined };
    const go = (to: number): Spot => ({ step: Math.max(0, Math.min(last, to)), part });
    /** The total stands above the parts, whose first is the lowest. */
    const climb = (by: number): Spot => {
      const level = Math.max(0, Math.min(parts, (part ?? parts) + by));
      return { step: step ?? last, part: level === parts ? undefined : level };
    };
    const next: Record<string, () => Spot | undefined> = {
      ArrowLeft: () => go(step === undefined ? last : step - 1),
      ArrowRight: () => go(step === undefined ? 0 : step + 1),
      Home: () => go(0),
      End: () => go(last),
      ArrowUp: () => climb(1),
      ArrowDown: () => climb(-1),
      Enter: () => this.#spot,
      Escape: () => undefined,
    };
    if (!Object.hasOwn(next, key)) return;
    event.preventDefault();
    if (key === 'Enter') return this.#choose(step);
    if (key === 'Escape' && !this.#spot) return this.#element.choose();
    if (key.startsWith('Arrow') && !shiftKey) this.#anchor = undefined;
    else if (shiftKey) this.#anchor ??= step ?? last;
    this.#spot = next[key]!();
    if (!this.#spot) this.#anchor = undefined;
    this.#show();
    this.#say(this.#spot ? this.#words(this.#spot) : '');
  }

  #choose(step: number | undefined): void {
    const [one, other] = [this.#steps[this.#anchor ?? -1], this.#steps[step ?? -1]];
    this.#anchor = undefined;
    if (one && other && one !== other) {
      const years = [one.year, other.year].sort((a, b) => a - b) as [number, number];
      this.#spot = undefined;
      this.#element.choose({ from: years[0], to: years[1] });
      this.#say(this.#toolWords?.tools.chosen(`${years[0]}`, `${years[1]}`) ?? '');
    }
    this.#show();
  }

  #words({ step, part }: Spot): string {
    const stage = this.#stage!;
    return sayer(stage.data, stage)(step, part);
  }

  #say(text: string): void {
    this.#element.renderRoot.querySelector('.spoken')!.textContent = text;
  }

  /** Puts cursor, chosen years and values where they belong; by properties, since a page may forbid style attributes. */
  #show(): void {
    const { drawing, data, locale, words } = this.#stage!;
    const spot = this.#spot;
    const step = spot && this.#steps[spot.step];
    const from = this.#steps[this.#anchor ?? -1];
    this.#cursor.hidden = this.#tip.hidden = !step;
    this.#band.hidden = !step || !from || from === step;
    this.#layer?.focus(spot?.step);
    if (!step || !drawing) return;
    const { plot, parts } = drawing.layout;
    const place = ({ style }: HTMLElement, left: number, wide?: number): void => {
      style.left = `${left}px`;
      style.top = `${plot.top}px`;
      style.height = `${plot.bottom - plot.top}px`;
      if (wide !== undefined) style.width = `${wide}px`;
    };
    place(this.#cursor, step.x);
    if (from) place(this.#band, Math.min(from.x, step.x), Math.abs(from.x - step.x));

    const line = (kind: string, label: string, value: number | undefined, chosen: boolean) => {
      const row = document.createElement('p');
      row.className = kind;
      const [name, figure] = [document.createElement('span'), document.createElement('b')];
      name.textContent = label;
      figure.textContent = value === undefined ? '–' : tonnes(locale, value);
      row.append(name, figure);
      row.toggleAttribute('data-chosen', chosen);
      return row;
    };
    const head = document.createElement('p');
    head.textContent = locale.year(data.points[step.at]!);
    const rows = parts
      .map((part, index) => ({ part, index }))
      .filter(({ part }) => !part.hidden)
      .reverse()
      .map(({ part, index }) =>
        line(part.tone, part.label.text, part.values[spot.step], spot.part === index),
      );
    this.#tip.replaceChildren(head, ...rows, line('sum', words.words.total, step.total, false));
    const { style, offsetWidth } = this.#tip;
    const after = step.x + 12;
    const fits = after + offsetWidth <= drawing.width;
    style.left = `${Math.max(0, fits ? after : Math.min(drawing.width, step.x - 12) - offsetWidth)}px`;
    style.top = `${plot.top}px`;
  }
}
