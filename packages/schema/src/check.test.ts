import { describe, expect, it } from 'vitest';

import { check } from './check.js';
import { problemShape } from './index.js';
import type { Shape } from './shape.js';

const shape: Shape<unknown> = {
  name: { '*': 's' },
  size: 'n',
  'count?': 'i',
  'open?': 'b',
  'since?': 'd',
  'parts?': [{ id: 's' }],
};
const good = { name: { en: 'A' }, size: 1.5 };

describe('check', () => {
  it('finds nothing amiss with what is as it should be, unknown keys included', () => {
    expect(check(shape, { ...good, parts: [{ id: 'a', more: 1 }], later: null })).toEqual([]);
  });

  it.each([
    ['', null, 'object', 'null'],
    ['', [], 'object', 'list'],
    ['', 'x', 'object', 'text'],
    ['', undefined, 'object', 'missing'],
    ['size', { name: {} }, 'number', 'missing'],
    ['size', { ...good, size: Number.NaN }, 'number', 'number'],
    ['size', { ...good, size: '1' }, 'number', 'text'],
    ['count', { ...good, count: 1.5 }, 'whole number', 'number'],
    ['count', { ...good, count: null }, 'whole number', 'null'],
    ['open', { ...good, open: 1 }, 'true or false', 'number'],
    ['since', { ...good, since: '2026-1-1' }, 'date YYYY-MM-DD', 'text'],
    ['since', { ...good, since: '2026-01-01T00:00:00Z' }, 'date YYYY-MM-DD', 'text'],
    ['name.ko', { ...good, name: { en: 'A', ko: 1 } }, 'text', 'number'],
    ['parts', { ...good, parts: {} }, 'list', 'object'],
    ['parts[1].id', { ...good, parts: [{ id: 'a' }, {}] }, 'text', 'missing'],
  ])('names the place "%s" of %j', (path, value, expected, found) => {
    expect(check(shape, value)).toEqual([{ path, expected, found }]);
  });

  it('names every place, in the order of the shape', () => {
    const paths = check(shape, { name: [], size: '', parts: [1, {}] }).map(({ path }) => path);
    expect(paths).toEqual(['name', 'size', 'parts[0]', 'parts[1].id']);
  });

  it('takes a null for what it is: missing is an absent key, never null', () => {
    expect(check(problemShape, { title: 'x', status: 400, detail: null })).toHaveLength(1);
  });

  it('is not led astray by a page that extends Object.prototype and Array.prototype', () => {
    const object = Object.prototype as Record<string, unknown>;
    const list = Array.prototype as unknown as Record<string, unknown>;
    object['extra'] = list['extra'] = () => 'noise';
    try {
      expect(check(shape, { ...good, parts: [{ id: 'a' }] })).toEqual([]);
      expect(check(shape, { ...good, parts: [{}] })).toHaveLength(1);
    } finally {
      delete object['extra'];
      delete list['extra'];
    }
  });
});
