import { cities } from '@climate-embed/schema';
import { afterEach, expect, it, vi } from 'vitest';

import { connect } from './connect.js';
import { read } from './read.js';

const client = connect({ baseUrl: 'https://data.example' });
const answer = {
  url: 'https://data.example/v1/cities.json',
  status: 404,
  headers: new Headers(),
  body: '',
};

afterEach(() => {
  vi.doUnmock('./salvage.js');
  vi.resetModules();
});

it('stays in the family of errors when the words for a failure cannot be loaded', async () => {
  vi.doMock('./salvage.js', () => {
    throw new TypeError('module is gone');
  });
  await expect(read(client, cities.response, answer)).rejects.toMatchObject({
    name: 'NetworkError',
    request: { url: answer.url },
    cause: expect.any(Error),
  });
});

it('has the words where they can be loaded', async () => {
  await expect(read(client, cities.response, answer)).rejects.toMatchObject({
    name: 'ResponseError',
    status: 404,
  });
});
