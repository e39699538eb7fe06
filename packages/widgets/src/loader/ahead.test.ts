import { expect } from 'chai';

import { page } from '../data/page.js';
import { api, useMockApi } from '../testing/mock-api.js';
import { askAhead } from './ahead.js';

const asked = async (...keys: string[]): Promise<string[]> => {
  for (const key of keys) askAhead(key);
  await Promise.resolve();
  await Promise.all(Object.values(page.early));
  return Object.keys(page.early).map((address) => new URL(address).pathname);
};

describe('askAhead', () => {
  useMockApi();
  beforeEach(() => {
    page.api = `${location.origin}/somewhere/v1/`;
    page.live = false;
    for (const address of Object.keys(page.early)) delete page.early[address];
  });

  it('asks each address by itself where nothing is known of the host', async () => {
    expect(await asked('on-track', 'increasing:increasing-2035', 'on-track')).to.have.members([
      '/somewhere/v1/cities/on-track/progress.json',
      '/somewhere/v1/cities/increasing/progress/increasing-2035.json',
    ]);
  });

  it('asks for all of one moment at once on a live API, keys sorted, as the SDK does', async () => {
    page.live = true;
    expect(await asked('on-track', 'increasing')).to.deep.equal([
      '/somewhere/v1/progress/increasing,on-track.json',
    ]);
    expect(api.requests).to.have.length(1);
  });

  it('asks for one alone at its own address', async () => {
    page.live = true;
    expect(await asked('on-track')).to.deep.equal(['/somewhere/v1/cities/on-track/progress.json']);
  });
});
