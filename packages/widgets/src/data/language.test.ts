import { expect } from 'chai';
import { html } from 'lit';

import { mount, unmountAll } from '../testing/mount.js';
import { languageAt } from './language.js';

describe('languageAt', () => {
  afterEach(unmountAll);

  it('takes the nearest lang, the element itself first', () => {
    const outer = mount(html`<div lang="ja"><p lang="ko"></p></div>`, 'ru');
    expect(languageAt(outer.firstElementChild!)).to.equal('ko');
    expect(languageAt(outer)).to.equal('ja');
  });

  it('looks through shadow roots', () => {
    const host = mount(html`<div></div>`, 'mn');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(languageAt(inner)).to.equal('mn');
  });

  it('falls back to the browser where the page names none', () => {
    expect(languageAt(document.createElement('p'))).to.equal(navigator.language);
  });
});
