import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fragmentOf, readFragment } from './deep-link.js';

describe('the fragment that opens an agenda', () => {
  it('names the event and the session', () => {
    expect(fragmentOf('ifllc-2021', 'session-2')).toBe('#agenda=ifllc-2021/session-2');
    expect(readFragment('#agenda=ifllc-2021/session-2')).toEqual({
      event: 'ifllc-2021',
      session: 'session-2',
    });
    expect(readFragment(fragmentOf('ifllc-2021'))).toEqual({ event: 'ifllc-2021' });
  });

  it('is nobody else’s', () => {
    for (const hash of [
      '',
      '#',
      '#top',
      '#agenda',
      '#agenda=',
      '#agenda=/x',
      '#agenda=a/',
      '#agenda=a/b/c',
      '#agenda=a&b=c',
      '#x&agenda=a',
      '#agenda=%',
      '#agenda=%ff',
      `#agenda=${'a'.repeat(400)}`,
    ])
      expect(readFragment(hash), hash).toBeUndefined();
  });

  it('brings back every id that is text, and never throws', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(id, id, (event, session) => {
        expect(readFragment(fragmentOf(event, session))).toEqual({ event, session });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        readFragment(hash);
        readFragment(`#agenda=${hash}`);
        fragmentOf(hash, hash);
      }),
    );
  });
});
