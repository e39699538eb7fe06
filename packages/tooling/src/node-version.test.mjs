import { expect, it } from 'vitest';
import { oldNode } from './node-version.mjs';

it('asks for a newer Node before 20.19, and for nothing from there on', () => {
  for (const version of ['18.20.1', '20.18.3'])
    expect(oldNode(version)).toContain('20.19 or later');
  for (const version of ['20.19.0', '22.0.0', '26.1.0']) expect(oldNode(version)).toBeUndefined();
});
