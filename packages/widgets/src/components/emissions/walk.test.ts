import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';

import { emissionsOf } from '../../testing/emissions.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { reached, until } from '../../testing/settled.js';
import './emissions.define.js';
import type { ClimateEmissions } from './emissions.js';

const part = (element: ClimateEmissions, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const spoken = (element: ClimateEmissions): string =>
  element.shadowRoot!.querySelector('[aria-live]')!.textContent!;
const rows = (element: ClimateEmissions): string[] =>
  [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => row.textContent!.trim());

/** An element that is drawn, has the focus, and answers to keys. */
async function awake(): Promise<ClimateEmissions> {
  const element = mount<ClimateEmissions>(
    html`<climate-emissions .data=${emissionsOf()}></climate-emissions>`,
  );
  await reached(element, 'complete');
  await until('the picture is drawn', () => !!element.shadowRoot!.querySelector('svg'));
  part(element, 'plot').focus();
  await until('it is awake', () => !!element.shadowRoot!.querySelector('[part=tip]'));
  return element;
}

describe('the walk through a picture', () => {
  afterEach(unmountAll);

  it('is walked through with arrow keys and says each value', async () => {
    const element = await awake();
    const said: string[] = [];
    for (const press of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End']) {
      await sendKeys({ press });
      said.push(spoken(element));
    }
    expect(said[0]).to.match(/^2019, Total, 1\.00\sMt/);
    expect(said[1]).to.match(/^2020, Total/);
    expect(said[2]).to.match(/^2020, The waste, 100\skt/);
    expect(said[3]).to.match(/^2020, The transport/);
    expect(said[4]).to.match(/^2020, The waste/);
    expect(said[5]).to.match(/^2023, The waste/);
    expect(part(element, 'tip').hidden).to.equal(false);
    await sendKeys({ press: 'Escape' });
    expect(part(element, 'tip').hidden).to.equal(true);
  });

  it('leaves other keys to the page', async () => {
    await awake();
    let kept = true;
    document.addEventListener('keydown', (event) => (kept = event.defaultPrevented), {
      once: true,
    });
    await sendKeys({ press: 'a' });
    expect(kept).to.equal(false);
  });

  it('lets years be chosen by keys, and all of them come back', async () => {
    const element = await awake();
    for (const press of ['Home', 'ArrowRight']) await sendKeys({ press });
    for (const press of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Enter'])
      await sendKeys({ press });
    await until('the years are chosen', () => rows(element).length === 3);
    expect(rows(element).map((row) => row.slice(0, 4))).to.deep.equal(['2020', '2021', '2022']);
    expect(spoken(element)).to.contain('2020').and.to.contain('2022');
    await sendKeys({ press: 'Escape' });
    await until('all are back', () => rows(element).length === 5);
  });

  it('lets years be chosen by a pointer, and shows values beneath it', async () => {
    const element = await awake();
    const { left, top, width, height } = part(element, 'plot').getBoundingClientRect();
    const at = (share: number): [number, number] => [
      Math.round(left + width * share),
      Math.round(top + height / 2),
    ];
    await sendMouse({ type: 'move', position: at(0.3) });
    await until('values are shown', () => !part(element, 'tip').hidden);
    expect(part(element, 'tip').textContent).to.contain('The energy');
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(0.6) });
    await until('the years are marked', () => !part(element, 'band').hidden);
    await sendMouse({ type: 'up' });
    await until('fewer years are shown', () => rows(element).length < 5);
    element.shadowRoot!.querySelector<HTMLElement>('button.all')!.click();
    await until('all are back', () => rows(element).length === 5);
    expect(element.shadowRoot!.querySelector('button.all')).to.equal(null);
    await sendMouse({ type: 'move', position: [1, 1] });
  });
});
