import { expect } from 'chai';

import { emissionsOf } from '../../testing/emissions.js';
import { csvOf } from './csv.js';

const lines = (text: string): string[] => text.replace('\uFEFF', '').trim().split('\r\n');

describe('the table for download', () => {
  it('has one line a value, with unit, source and licence in each', () => {
    const [head, ...rest] = lines(csvOf(emissionsOf()));
    expect(head).to.match(/^city_id,.*unit/);
    expect(rest).to.have.length(5 * 4);
    for (const line of rest) {
      expect(line).to.contain('Nobody').and.to.contain('CC0-1.0').and.to.contain('true');
      expect(line.replace(/"[^"]*"/g, 'x').split(',')).to.have.length(head!.split(',').length);
    }
  });

  it('makes no formula of a text, and quotes what needs it', () => {
    expect(csvOf(emissionsOf())).to.contain(`"'=Made up, for tests"`);
  });

  it('leaves a missing number out, and gives the notation key instead', () => {
    const data = emissionsOf({ years: [2020, 2021], parts: { energy: [5, undefined] } });
    const series = data.series.map((one) => ({ ...one, gaps: [{ at: 1, keys: ['NE', 'IE'] }] }));
    const missing = lines(csvOf({ ...data, series })).find(
      (line) => line.includes('2021') && line.includes('energy'),
    );
    expect(missing).to.contain('NE; IE').and.to.not.match(/,0,/);
  });

  it('has a negative number as a number', () => {
    const data = emissionsOf({ years: [2020], parts: { land: [-5.5] } });
    expect(csvOf(data)).to.contain(',-5.5,');
  });
});
