import { expect } from 'chai';

import { safeAddress } from './safe-address.js';

describe('safeAddress', () => {
  for (const good of ['https://a.example/x', 'http://a.example/', 'mailto:a@b.example']) {
    it(`lets ${good} through`, () => expect(safeAddress(good)).to.equal(good));
  }

  for (const bad of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    '//',
    '',
    undefined,
  ]) {
    it(`gives no link for ${JSON.stringify(bad)}`, () =>
      expect(safeAddress(bad)).to.equal(undefined));
  }

  it('resolves a reference against the base given', () => {
    expect(safeAddress('report', 'https://a.example/x/')).to.equal('https://a.example/x/report');
  });
});
