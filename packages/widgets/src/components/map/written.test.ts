import { expect } from 'chai';

import { boundsIn, listIn, positionIn, zoomIn } from './written.js';

describe('what is written in attributes of a map', () => {
  it('is a list with blanks, commas or both', () => {
    expect(listIn(' city,Network  finance ')).to.deep.equal(['city', 'network', 'finance']);
    expect(listIn('')).to.deep.equal([]);
    expect(listIn(null)).to.deep.equal([]);
  });

  it('is a position with longitude first', () => {
    expect(positionIn('126.7, 37.5')).to.deep.equal([126.7, 37.5]);
  });

  for (const bad of ['', '126.7', '1,2,3', 'a,b', '0,91', '181,0', 'Infinity,0', ','])
    it(`is no position as ${JSON.stringify(bad)}`, () =>
      expect(positionIn(bad)).to.equal(undefined));

  it('is bounds, across the antimeridian too', () => {
    expect(boundsIn('160,-20,-150,10')).to.deep.equal([160, -20, -150, 10]);
  });

  for (const bad of [null, '', '1,2,3', '0,10,1,5', '0,0,0,99', '1,2,3,x'])
    it(`is no bounds as ${JSON.stringify(bad)}`, () => expect(boundsIn(bad)).to.equal(undefined));

  it('is a zoom, and nothing where it is no number', () => {
    expect([zoomIn('4.5'), zoomIn('0'), zoomIn('near'), zoomIn(null)]).to.deep.equal([
      4.5,
      0,
      undefined,
      undefined,
    ]);
  });
});
