import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import 'axe-core';
import type axeCore from 'axe-core';

import { drawn, keysIn, map, part, rowsOf } from '../../testing/map.js';
import { unmountAll } from '../../testing/mount.js';
import { partnersApi, usePartnersApi } from '../../testing/partners-api.js';
import { textOf, until } from '../../testing/settled.js';
import './map.define.js';
import type { ClimateMap } from './map.js';

const { axe } = globalThis as unknown as { axe: typeof axeCore };

const complaints = async (element: Element): Promise<string> =>
  (await axe.run(element)).violations
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ failureSummary, html }) => html + failureSummary).join(' ')}`,
    )
    .join('\n');

const press = (key: string): Promise<void> => sendKeys({ press: key });

/** What has the focus, through shadow roots. */
const focused = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

const zoomOf = (element: ClimateMap): number => element.picture.view!.lens!.camera.zoom;

/** A map with what moves it at work. */
async function awake(attributes: Readonly<Record<string, string>> = {}): Promise<ClimateMap> {
  const element = await drawn(map(attributes));
  await until('its markers are drawn', () => keysIn(element).length > 0);
  part(element, 'plot').focus();
  await until('its words are here', () => !!element.tools && !!part(element, 'said'));
  return element;
}

describe('<climate-map> by keys and pointers', () => {
  usePartnersApi();
  afterEach(unmountAll);

  it('is walked from end to end by keys alone: filter, zoom, markers, sheet, list, and out again', async () => {
    const element = await drawn(map());
    const before = document.createElement('button');
    before.textContent = 'before';
    const after = document.createElement('button');
    after.textContent = 'after';
    element.before(before);
    element.after(after);
    before.focus();
    const tabTo = async (what: string, there: () => boolean): Promise<void> => {
      for (let presses = 0; !there(); presses++) {
        if (presses > 30) throw new Error(`no tab leads to ${what}`);
        await press('Tab');
      }
    };
    await tabTo('the chip of cities', () => !!focused()?.textContent?.trim().startsWith('Cities'));
    await press('Enter');
    await until('it filters', () => textOf(element).includes('3 organisations'));
    await tabTo('the map', () => focused() === part(element, 'plot'));
    await until('its words are here', () => !!element.tools && !!part(element, 'said'));

    const wide = zoomOf(element);
    await press('+');
    await until('it is closer', () => zoomOf(element) > wide);
    await until('it says what is in view', () =>
      /3 of 6 shown/.test(part(element, 'said').textContent!),
    );
    const { longitude } = element.picture.view!.lens!.camera;
    await press('ArrowRight');
    await until('it has moved', () => element.picture.view!.lens!.camera.longitude !== longitude);
    await press('Home');
    await until('it shows all again', () => !element.picture.view!.camera);

    const seen: string[] = [];
    for (let step = 0; step < 3; step++) {
      await press('PageDown');
      const spot = focused()!;
      await until('it has a name', () => !/Loading|…/.test(spot.ariaLabel ?? '…'));
      const { height, width } = spot.getBoundingClientRect();
      expect(Math.min(height, width)).to.be.at.least(24);
      seen.push(spot.ariaLabel!);
    }
    expect(new Set(seen).size).to.equal(3);
    expect(seen.join()).to.contain('City of Kobe, City');
    await press('PageUp');
    expect(focused()!.ariaLabel).to.equal(seen[1]);

    await press('Enter');
    await until('the sheet has the focus', () => focused()?.id === 'name');
    expect(focused()!.textContent).to.contain(seen[1]!.split(',')[0]);
    await press('Escape');
    await until('the focus is back at the marker', () => focused()?.ariaLabel === seen[1]);
    await press('Escape');
    expect(focused()).to.equal(part(element, 'plot'));

    await press('Tab');
    expect(focused()!.ariaLabel).to.equal('Zoom in');
    await press('Enter');
    await until('it is closer', () => zoomOf(element) > wide + 0.5);
    await tabTo('the end', () => focused() === after);

    before.focus();
    await tabTo('the list', () => focused()?.textContent?.trim() === 'List');
    await press('Enter');
    await until('it lists the same', () => rowsOf(element).length === 3);
    await tabTo('a row', () => focused() === rowsOf(element)[0]);
    await press('ArrowDown');
    expect(focused()).to.equal(rowsOf(element)[1]);
    await press('End');
    expect(focused()).to.equal(rowsOf(element)[2]);
    await press('Home');
    await press('Enter');
    await until('the sheet has the focus', () => focused()?.id === 'name');
    await press('Escape');
    await until('the focus is back at the row', () => focused() === rowsOf(element)[0]);
    await tabTo('the end', () => focused() === after);
  });

  it('walks markers in the order of the list', async () => {
    const element = await awake({ kind: 'city finance', bounds: '100,30,140,50' });
    await element.stage!.register.want(element.stage!.keys);
    const walked: string[] = [];
    for (let step = 0; step < 4; step++) {
      await press('PageDown');
      walked.push(focused()!.ariaLabel!.split(',')[0]!);
    }
    element.view = 'list';
    await until('it is listed', () => rowsOf(element).length === 4);
    expect(
      rowsOf(element)
        .map((row) => row.querySelector('bdi')!.textContent)
        .join(),
    ).to.equal(walked.join());
  });

  it('lists those at one place whom no zoom takes apart', async () => {
    const element = await awake({ country: 'KR' });
    await until('they are a group', () => element.picture.view!.markers[0]?.together === true);
    await press('PageDown');
    expect(focused()!.ariaLabel).to.contain('Group of 2').and.to.contain('Cities 1');
    await press('Enter');
    await until('they are listed', () => focused()?.id === 'name');
    expect(focused()!.textContent).to.contain('2 at one place');
    await press('Tab');
    await press('Enter');
    await until('one is chosen', () => !!element.selected);
  });

  it('zooms into a group', async () => {
    const element = await awake({ bounds: '-180,-80,180,80' });
    const wide = zoomOf(element);
    await until('there is a group', () =>
      element.picture.view!.markers.some(({ keys }) => keys.length > 2),
    );
    do await press('PageDown');
    while (!focused()!.ariaLabel!.startsWith('Group'));
    await press('Enter');
    await until('it is closer', () => zoomOf(element) > wide + 0.5);
  });

  it('opens what is pressed, names what a pointer rests on, and moves when it is dragged', async () => {
    const element = await awake();
    const plot = part(element, 'plot');
    const { left, top } = plot.getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [
      Math.round(left + x),
      Math.round(top + y),
    ];
    const one = element.picture.view!.markers.find(({ keys, x }) => keys.length === 1 && x < 600)!;
    await sendMouse({ type: 'move', position: at(one.x, one.y) });
    await until('it is named', () => !!part(element, 'tip').textContent);
    expect(part(element, 'tip').firstElementChild!.localName).to.equal('bdi');

    const { longitude } = element.picture.view!.lens!.camera;
    await sendMouse({ type: 'move', position: at(20, 20) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(80, 40) });
    await sendMouse({ type: 'up' });
    await until('it has moved', () => element.picture.view!.lens!.camera.longitude < longitude - 1);
    expect(!element.selected).to.equal(true);

    const moved = element.picture.view!.markers.find(({ keys }) => keys[0] === one.keys[0])!;
    await sendMouse({ type: 'click', position: at(moved.x, moved.y) });
    await until('it is open', () => !!element.selected);
  });

  it('leaves the wheel to the page, says how to zoom, and zooms with Ctrl', async () => {
    const element = await awake();
    const plot = part(element, 'plot');
    const wide = zoomOf(element);
    const wheel = (options: WheelEventInit): WheelEvent => {
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        bubbles: true,
        cancelable: true,
        ...options,
      });
      plot.dispatchEvent(event);
      return event;
    };
    expect(wheel({}).defaultPrevented).to.equal(false);
    expect(part(element, 'hint').textContent).to.contain('Ctrl');
    expect(wheel({ ctrlKey: true, clientX: 300, clientY: 300 }).defaultPrevented).to.equal(true);
    await until('it is closer', () => zoomOf(element) > wide + 0.5);
  });

  it('leaves one finger to the page, and moves and zooms with two', async () => {
    const element = await awake();
    const plot = part(element, 'plot');
    const { left, top } = plot.getBoundingClientRect();
    const touches = (count: number): boolean => {
      const made = Array.from(
        { length: count },
        (_, identifier) => new Touch({ identifier, target: plot }),
      );
      const event = new TouchEvent('touchmove', { touches: made, bubbles: true, cancelable: true });
      plot.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const finger = (type: string, pointerId: number, x: number, y: number): void => {
      const place = { clientX: left + x, clientY: top + y };
      plot.dispatchEvent(
        new PointerEvent(type, { pointerId, pointerType: 'touch', bubbles: true, ...place }),
      );
    };
    const { camera } = element.picture.view!.lens!;
    expect(touches(1)).to.equal(false);
    expect(part(element, 'hint').textContent).to.contain('two fingers');
    finger('pointerdown', 11, 200, 150);
    finger('pointermove', 11, 300, 150);
    expect(element.picture.view!.camera).to.equal(undefined);

    expect(touches(2)).to.equal(true);
    // A pointer that no hand holds cannot be captured.
    plot.setPointerCapture = () => {};
    finger('pointerdown', 12, 400, 150);
    finger('pointermove', 12, 500, 150);
    await until('it is closer', () => zoomOf(element) > camera.zoom + 0.3);
    expect(getComputedStyle(plot).touchAction).to.equal('pan-x pan-y');
  });

  for (const [name, bounds] of [
    ['the antimeridian', '170,-30,-165,0'],
    ['the north pole', '-180,70,180,90'],
    ['the south pole', '-180,-90,180,-60'],
  ] as const) {
    it(`is not broken by ${name}`, async () => {
      partnersApi.knows({
        partners: [
          { id: 'suva', at: [178.44, -18.14] },
          { id: 'apia', at: [-171.77, -13.83] },
          { id: 'alert', at: [-62.35, 82.5] },
          { id: 'pole', at: [0, -90] },
        ],
      });
      const element = await awake({ bounds });
      const { lens, markers } = element.picture.view!;
      expect(Object.values(lens!.camera).every(Number.isFinite)).to.equal(true);
      expect(markers.every(({ x, y }) => Number.isFinite(x + y))).to.equal(true);
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', '+', 'ArrowDown', '-'])
        await press(key);
      expect(Object.values(element.picture.view!.lens!.camera).every(Number.isFinite)).to.equal(
        true,
      );
    });
  }

  for (const [name, attributes, width] of [
    ['as a list', { view: 'list' }, 800],
    ['in a narrow place', {}, 260],
    ['with a sheet beside it', { selected: 'kobe-city' }, 900],
    ['with a sheet over it', { selected: 'kobe-city', theme: 'dark' }, 320],
    ['with nobody left', { kind: 'nothing' }, 800],
  ] as const) {
    it(`has nothing for axe ${name}`, async () => {
      const element = await drawn(map(attributes, width));
      await until('what comes later is here', () => !!element.tools);
      if ('selected' in attributes)
        await until('the sheet is here', () => !!element.sheet?.settled && !!focusable(element));
      expect(await complaints(element)).to.equal('');
    });
  }

  it('has nothing for axe with its filters and details open', async () => {
    const element = await drawn(map({ theme: 'dark' }));
    part(element, 'more').click();
    element.shadowRoot!.querySelector<HTMLElement>('[aria-controls=details]')!.click();
    await until('they are open', () => textOf(element).includes('Made up, for tests'));
    expect(await complaints(element)).to.equal('');
  });
});

const focusable = (element: ClimateMap): Element | null | undefined =>
  part(element, 'sheet').shadowRoot?.querySelector('#name');
