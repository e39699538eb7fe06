import { describe, expect, it } from 'vitest';
import { dataTag, pageOf } from './layout.mjs';

describe('dataTag', () => {
  it('keeps a text from ending the element that it stands in', () => {
    const tag = dataTag('charts', [{ title: '</script><b>' }]);
    expect(tag.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(/>([^]*)<\/script>$/.exec(tag)[1])).toEqual([{ title: '</script><b>' }]);
  });
});

describe('pageOf', () => {
  it('puts all boxes into one grid, and a line below that must not move', () => {
    const page = pageOf({ count: 2, width: 640, style: '', cards: ['<i>one</i>', '<i>two</i>'] });
    expect(page).toMatch(/<main>\s*<i>one<\/i>\s*<i>two<\/i>\s*<\/main>\s*<p>/);
    expect(page).toContain('640px');
  });
});
