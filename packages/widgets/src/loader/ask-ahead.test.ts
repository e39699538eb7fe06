import { EMISSIONS_IN_PATH, pathOf, TARGET_PROGRESS_PATH } from '@climate-embed/schema';
import { gather } from '@climate-embed/sdk';
import { expect } from 'chai';

import { page } from '../data/page.js';
import { api, useMockApi } from '../testing/mock-api.js';
import { askAhead } from './ask-ahead.js';

/** As the loader calls it for an element with these attributes. */
const ask = (path: string, attributes: Readonly<Record<string, string>>): void =>
  askAhead(path, (name) => attributes[name] ?? '');
const ahead = (city: string, target = ''): void => ask(TARGET_PROGRESS_PATH, { city, target });

const answers = async (): Promise<string[]> => {
  const responses = await Promise.all(Object.values(page.early));
  return Promise.all(
    responses.map(
      async (response) => ((await response.json()) as { city: { id: string } }).city.id,
    ),
  );
};

/** For tests that look at addresses alone: a request under way could outlive the mock and reach the real host. */
const nowhere = (): Promise<Response> => Promise.resolve(Response.json({}));

describe('askAhead', () => {
  const { ask: alone } = page;
  useMockApi();
  beforeEach(() => {
    page.api = `${location.origin}/somewhere`;
    page.ask = alone;
    for (const address of Object.keys(page.early)) delete page.early[address];
  });

  it('asks each address once, by itself where nothing is known of the host', async () => {
    ahead('on-track');
    ahead('increasing', 'increasing-2035');
    ahead('on-track');
    expect(await answers()).to.deep.equal(['on-track', 'increasing']);
    expect(api.requests).to.deep.equal([
      '/v1/cities/on-track/progress.json',
      '/v1/cities/increasing/progress/increasing-2035.json',
    ]);
  });

  it('asks for all of one moment at once on a live API', async () => {
    page.ask = gather();
    ahead('on-track');
    ahead('increasing');
    expect(await answers()).to.deep.equal(['on-track', 'increasing']);
    expect(api.requests).to.deep.equal(['/v1/progress/increasing,on-track.json']);
  });

  for (const [attributes, address] of [
    [{}, '/v1/cities/kobe/emissions.json'],
    [{ by: 'gas' }, '/v1/cities/kobe/emissions/gas.json'],
    [{ scheme: 'crf' }, '/v1/cities/kobe/emissions/sector/crf.json'],
    [{ by: 'scope', scheme: 'gpc' }, '/v1/cities/kobe/emissions/scope/gpc.json'],
  ] as const) {
    it(`asks for emissions where the element will ask: ${address}`, () => {
      page.ask = nowhere;
      ask(EMISSIONS_IN_PATH, { city: 'kobe', ...attributes });
      expect(Object.keys(page.early)).to.deep.equal([page.api + address]);
    });
  }

  it('makes addresses as the SDK does, whatever stands in an attribute', () => {
    page.ask = nowhere;
    ahead('a/ü b', 'c?d');
    const same = pathOf(TARGET_PROGRESS_PATH, { id: 'a/ü b', target: 'c?d' });
    expect(Object.keys(page.early)).to.deep.equal([page.api + same]);
  });
});
