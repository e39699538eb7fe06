import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { hostSettings } from './host-headers.js';

it.each(['nginx.conf', 'apache.conf'])('says of a host what the guide says in %s', (name) => {
  const place = new URL(`../../../../docs/snippets/${name}`, import.meta.url);
  const lines = readFileSync(fileURLToPath(place), 'utf8').trim().split('\n');
  expect(hostSettings()).toContain(lines.map((line) => `  ${line}`).join('\n'));
});
