import { expect, it } from 'vitest';
import { findings } from './findings.mjs';
import { rule } from './private-places.mjs';

it.each([
  ['a path of one machine', 'see /work/main/x'],
  ['a path of one machine', `const a = '/home/anna/x';`],
  ['a path of one machine', '"customElements": "/tmp/a/custom-elements.json"'],
  ['a folder outside the repository', 'read ../shared/data'],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----'],
  ['an access token', `token: ghp_${'a'.repeat(36)}`],
  ['a login for a registry', '//host/:_authToken=abc'],
  ['a registry address', 'tarball: https://registry.example.org/x.tgz'],
])('finds %s', (what, text) => {
  expect(findings(rule, { 'docs/a.md': `\n${text}` })).toEqual([`docs/a.md:2 holds ${what}`]);
});

it('lets ordinary addresses and words pass', () => {
  const text = 'https://example.org/work/ at home/ and the registry office, ../shared-x';
  expect(findings(rule, { 'docs/a.md': text })).toEqual([]);
});
