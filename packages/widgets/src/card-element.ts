import type { PropertyDeclarations } from 'lit';

import { SizeController } from './controllers/size-controller.js';
import type { Selection } from './events/climate-select.js';
import { ClimateSurface, type Later, type Reading } from './surface-element.js';

/** What all cards about a city share: a picture as large as its place, and the city that their group shows. */
export abstract class ClimateCard<
  Data,
  View extends Reading,
  Words,
  Module extends Later<never, Data, Words>,
> extends ClimateSurface<Data, View, Words, Module> {
  static override properties: PropertyDeclarations = { ...ClimateSurface.properties, city: {} };

  /** Id of the city: `kobe`. */
  declare city: string | null;
  readonly #size = new SizeController(this, () => this.#draw());

  override follow({ city }: Selection): void {
    if (city) this.city = city;
  }

  /** Draws the picture as large as its place. */
  protected abstract draw(reading: View, width: number, height: number, plot: HTMLElement): void;

  protected override updated(): void {
    super.updated();
    this.#size.observe(this.renderRoot.querySelector('[part=plot]'));
    this.#draw();
  }

  /** A change of size costs no more than this. */
  #draw(): void {
    const { width, height, element } = this.#size;
    if (this.reading && element && width)
      this.draw(this.reading, width, height, element as HTMLElement);
  }
}
