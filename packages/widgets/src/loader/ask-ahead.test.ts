import { gather } from '@climate-embed/sdk';
import { expect } from 'chai';

import { page } from '../data/page.js';
import { api, useMockApi } from '../testing/mock-api.js';
import { askAhead } from './ask-ahead.js';

const answers = async (): Promise<string[]> => {
  const responses = await Promise.all(Object.values(page.early));
  return Promise.all(
    responses.map(
      async (response) => ((await response.json()) as { city: { id: string } }).city.id,
    ),
  );
};

describe('askAhead', () => {
  const { ask } = page;
  useMockApi();
  beforeEach(() => {
    page.api = `${location.origin}/somewhere`;
    page.ask = ask;
    for (const address of Object.keys(page.early)) delete page.early[address];
  });

  it('asks each address once, by itself where nothing is known of the host', async () => {
    askAhead('on-track', '');
    askAhead('increasing', 'increasing-2035');
    askAhead('on-track', '');
    expect(await answers()).to.deep.equal(['on-track', 'increasing']);
    expect(api.requests).to.deep.equal([
      '/v1/cities/on-track/progress.json',
      '/v1/cities/increasing/progress/increasing-2035.json',
    ]);
  });

  it('asks for all of one moment at once on a live API', async () => {
    page.ask = gather();
    askAhead('on-track', '');
    askAhead('increasing', '');
    expect(await answers()).to.deep.equal(['on-track', 'increasing']);
    expect(api.requests).to.deep.equal(['/v1/progress/increasing,on-track.json']);
  });
});
