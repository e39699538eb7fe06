import { PALETTE } from '@climate-embed/figures/palette';
import { expect } from 'chai';
import { html } from 'lit';

import { emissionsOf } from '../../testing/emissions.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { reached } from '../../testing/settled.js';
import './emissions.define.js';
import type { ClimateEmissions } from './emissions.js';

/** A colour as the browser writes it. */
const written = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('the colours of parts', () => {
  afterEach(unmountAll);

  for (const [side, theme] of ['light', 'dark'].entries()) {
    it(`are those of the palette on the ${theme} surface`, async () => {
      const element = mount<ClimateEmissions>(
        html`<climate-emissions theme=${theme} .data=${emissionsOf()}></climate-emissions>`,
      );
      await reached(element, 'complete');
      const card = element.shadowRoot!.querySelector('article')!;
      for (const [tone, pair] of Object.entries(PALETTE)) {
        const swatch = document.createElement('p');
        swatch.className = tone;
        swatch.style.color = 'var(--_c)';
        card.append(swatch);
        expect(getComputedStyle(swatch).color, tone).to.equal(written(pair[side]!));
        swatch.remove();
      }
    });
  }
});
