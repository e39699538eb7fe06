import { expect } from 'chai';

import { claim } from './claim.js';
import { VERSION } from './generated/version.js';

describe('claim', () => {
  let errors: string[] = [];
  const { error } = console;
  before(() => {
    console.error = (message: string) => void errors.push(message);
  });
  beforeEach(() => {
    errors = [];
  });
  after(() => {
    console.error = error;
  });

  it('leaves a free tag to its definer', () => {
    expect(claim('climate-free')).to.equal(true);
  });

  it('yields without a word to the same version', () => {
    customElements.define(
      'climate-same',
      class extends HTMLElement {
        static version = VERSION;
      },
    );
    expect([claim('climate-same'), errors]).to.deep.equal([false, []]);
  });

  it('names both versions once when they differ', () => {
    customElements.define(
      'climate-other',
      class extends HTMLElement {
        static version = '99.0.0';
      },
    );
    claim('climate-other');
    expect(claim('climate-other')).to.equal(false);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('99.0.0').and.to.contain(VERSION);
  });
});
