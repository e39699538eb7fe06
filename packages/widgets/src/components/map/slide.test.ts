import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';

import { drawn, keysIn, map, part } from '../../testing/map.js';
import { unmountAll } from '../../testing/mount.js';
import { usePartnersApi } from '../../testing/partners-api.js';
import { until } from '../../testing/settled.js';
import { coasts } from './land.js';
import './map.define.js';
import type { ClimateMap } from './map.js';

const pictureOf = (element: ClimateMap): string =>
  element.shadowRoot!.querySelector('canvas')!.toDataURL();

/** Pixels in the colour of the land, in every hundredth. */
function landIn(element: ClimateMap): number {
  const canvas = element.shadowRoot!.querySelector('canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let land = 0;
  for (let at = 0; at < data.length; at += 400)
    if (data[at] === 211 && data[at + 1] === 221 && data[at + 2] === 210) land++;
  return land;
}

describe('the ground of the map under a hand', () => {
  usePartnersApi();
  afterEach(async () => {
    await sendMouse({ type: 'up' });
    unmountAll();
  });

  it('moves with it, and is what it would be without a hand once that lets go', async () => {
    const element = await drawn(map());
    await until('there is land', () => !!coasts.coarse && landIn(element) > 100);
    part(element, 'plot').focus();
    await until('it listens', () => !!element.picture.view!.slide && keysIn(element).length > 0);
    const { left, top } = part(element, 'plot').getBoundingClientRect();
    const to = (x: number, y: number): Promise<void> =>
      sendMouse({ type: 'move', position: [Math.round(left) + x, Math.round(top) + y] });
    const before = landIn(element);
    const { longitude } = element.picture.view!.lens!.camera;
    await to(300, 150);
    await sendMouse({ type: 'down' });
    await to(340, 160);
    await to(420, 170);
    await until('it follows', () => element.picture.view!.lens!.camera.longitude < longitude - 2);
    expect(landIn(element), 'the land is still there').to.be.greaterThan(before / 2);
    const underway = pictureOf(element);
    await sendMouse({ type: 'up' });
    await until('it is drawn anew', () => pictureOf(element) !== underway);
    const after = pictureOf(element);
    const { camera } = element.picture.view!.lens!;
    element.picture.view!.go({ ...camera, longitude: camera.longitude + 40 });
    await until('it is elsewhere', () => pictureOf(element) !== after);
    element.picture.view!.go(camera);
    await until('it is the same picture', () => pictureOf(element) === after);
  });
});
