import { expect } from 'chai';
import { html } from 'lit';

import { mount, unmountAll } from '../../testing/mount.js';
import { partnersApi, usePartnersApi } from '../../testing/partners-api.js';
import { reached, textOf, until } from '../../testing/settled.js';
import { widgetContract } from '../../testing/widget-contract.js';
import './map.define.js';
import type { ClimateMap } from './map.js';

const here = location.origin;

/** A map in a place of some width. */
const map = (attributes: Record<string, string> = {}, width = 800, lang = 'en'): ClimateMap => {
  const place = mount<HTMLElement>(html`<div></div>`, lang);
  place.style.inlineSize = `${width}px`;
  const element = document.createElement('climate-map');
  for (const [name, value] of Object.entries({ api: here, ...attributes }))
    element.setAttribute(name, value);
  place.append(element);
  return element;
};

const drawn = async (element: ClimateMap): Promise<ClimateMap> => {
  await reached(element, 'complete');
  await until('it is drawn', () => element.listed || !!element.picture.view?.lens);
  return element;
};

describe('<climate-map>', () => {
  usePartnersApi();
  afterEach(unmountAll);

  widgetContract({
    tag: 'climate-map',
    arrange: (status, lang) => {
      if (status === 'pending') partnersApi.moods = [['points', 'slow']];
      if (status === 'error') partnersApi.moods = [['points.json', 'failing']];
      if (status === 'complete') partnersApi.moods = [];
      const element = map({}, 800, lang);
      if (status === 'initial') {
        // All that a map asks for is there from the start: it waits only as long as nobody is near.
        element.append('Partners');
        element.parentElement!.style.marginBlockStart = '5000px';
      }
      return element;
    },
  });

  it('says how many there are, of which kinds, in how many countries', async () => {
    const element = await drawn(map());
    await until('the filters are here', () => textOf(element).includes('4 countries'));
    expect(textOf(element)).to.contain('6 organisations in 4 countries');
  });
});
