import { PALETTE } from '@climate-embed/figures/palette';
import { expect } from 'chai';
import { html } from 'lit';

import { emissionsOf } from '../../testing/emissions.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { reached, until } from '../../testing/settled.js';
import './emissions.define.js';
import type { ClimateEmissions } from './emissions.js';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** Presses the button of a file and catches what a reader would be given. */
async function saved(kind: string, lang = 'en'): Promise<Saved> {
  const element = mount<ClimateEmissions>(
    html`<climate-emissions
      .data=${emissionsOf()}
      .now=${new Date(Date.UTC(2025, 5, 1))}
    ></climate-emissions>`,
    lang,
  );
  await reached(element, 'complete');
  await until('the picture is drawn', () => !!element.shadowRoot!.querySelector('svg'));
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const found: { blob?: Blob; name?: string } = {};
  URL.createObjectURL = (blob: Blob) => createObjectURL((found.blob = blob));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    found.name = this.download;
  };
  try {
    [...element.shadowRoot!.querySelectorAll('footer button')]
      .find(({ textContent }) => textContent!.trim() === kind)!
      .dispatchEvent(new MouseEvent('click'));
    await until('a file is there', () => !!found.name);
  } finally {
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
  }
  return found as Saved;
}

describe('a file of what is shown', () => {
  afterEach(unmountAll);

  it('is a table with its source', async () => {
    const { name, blob } = await saved('CSV');
    expect(name).to.equal('somewhere-emissions-sector.csv');
    expect(await blob.text())
      .to.contain('Nobody')
      .and.to.contain('CC0-1.0');
  });

  it('is a picture with title, source and the mark of made-up data inside, in the reader’s language', async () => {
    const { name, blob } = await saved('SVG', 'ko');
    expect(name).to.equal('somewhere-emissions-sector.svg');
    const page = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(page.querySelector('parsererror')).to.equal(null);
    expect(page.documentElement.textContent).to.contain('도시 somewhere').and.to.contain('Nobody');
  });

  it('is the same picture in pixels, with something on it', async () => {
    const { name, blob } = await saved('PNG');
    expect(name).to.equal('somewhere-emissions-sector.png');
    const image = await createImageBitmap(blob);
    expect(image.width).to.equal(1600);
    expect(image.height).to.be.greaterThan(800);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97)
      colours.add(data[at]! * 65_536 + data[at + 1]! * 256 + data[at + 2]!);
    // The three parts and the surface at least.
    expect(colours.size).to.be.greaterThan(5);
    const { stationary, transport, waste } = PALETTE;
    for (const tone of [stationary[0], transport[0], waste[0], '#ffffff'])
      expect(colours.has(Number.parseInt(tone.slice(1), 16)), tone).to.equal(true);
  });
});
