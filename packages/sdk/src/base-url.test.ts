import { expect, it } from 'vitest';

import { baseUrlOf } from './base-url.js';
import { createClient } from './create-client.js';

it.each([
  ['https://data.example', 'https://data.example'],
  ['https://data.example/', 'https://data.example'],
  ['https://data.example/v1', 'https://data.example'],
  ['https://data.example/v1/', 'https://data.example'],
  ['https://data.example//v1//', 'https://data.example'],
  ['https://data.example/climate', 'https://data.example/climate'],
  ['https://data.example/climate/v1/', 'https://data.example/climate'],
  ['https://data.example/archive1', 'https://data.example/archive1'],
  ['https://data.example/v1/v1/', 'https://data.example/v1'],
  ['https://data.example/v1/?x=1#y', 'https://data.example'],
  ['http://localhost:8787', 'http://localhost:8787'],
])('%s means the folder %s', (address, folder) => {
  expect(baseUrlOf(address)).toBe(folder);
});

it.each(['', 'data.example', '/api', 'http://'])('says that "%s" is not an address', (baseUrl) => {
  expect(() => createClient({ baseUrl })).toThrow(
    `[climate-embed] baseUrl "${baseUrl}" is not an address. Give one such as "https://data.example".`,
  );
});
