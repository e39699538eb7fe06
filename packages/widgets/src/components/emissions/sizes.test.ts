import { expect } from 'chai';
import { html } from 'lit';

import { emissionsOf } from '../../testing/emissions.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { reached, until } from '../../testing/settled.js';
import './emissions.define.js';
import type { ClimateEmissions } from './emissions.js';

const given = (lang: string): ClimateEmissions =>
  mount<ClimateEmissions>(
    html`<climate-emissions .data=${emissionsOf()}></climate-emissions>`,
    lang,
  );

const drawn = async (element: ClimateEmissions): Promise<void> => {
  await reached(element, 'complete');
  await until('the picture is drawn', () => !!element.shadowRoot!.querySelector('svg'));
};

const part = (element: ClimateEmissions, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;

describe('<climate-emissions> in places of all sizes', () => {
  afterEach(unmountAll);

  for (const lang of ['ko', 'en', 'zh', 'ja', 'ru', 'mn']) {
    for (const width of [240, 320, 480, 768, 1200]) {
      it(`speaks ${lang} at ${width} px with nothing wider than the card`, async () => {
        const element = given(lang);
        element.parentElement!.style.inlineSize = `${width}px`;
        await drawn(element);
        const card = part(element, 'card').getBoundingClientRect();
        const wider = [...element.shadowRoot!.querySelectorAll('article *')].filter(
          (node) =>
            !node.closest('.spoken') &&
            node.getClientRects().length > 0 &&
            node.getBoundingClientRect().right > card.right + 0.5,
        );
        expect(wider.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        expect(part(element, 'card').lang).to.match(new RegExp(`^${lang}`));
      });
    }
  }
});
