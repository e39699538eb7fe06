import { describe, expect, it } from 'vitest';
import { depthsOf, initiatorOf } from './depth.mjs';

const page = 'https://site.example/';
const loader = 'https://api.example/v1/embed.js';
const chunk = 'https://api.example/v1/embed/card.js';

describe('depthsOf', () => {
  it('counts the steps from the page', () => {
    const depths = depthsOf([
      { url: page, initiator: undefined },
      { url: loader, initiator: page },
      { url: chunk, initiator: loader },
    ]);
    expect([page, loader, chunk].map((url) => depths.get(url))).toEqual([0, 1, 2]);
  });

  it('keeps the first way by which an address was found', () => {
    const depths = depthsOf([
      { url: page },
      { url: loader, initiator: page },
      { url: chunk, initiator: page },
      { url: chunk, initiator: loader },
    ]);
    expect(depths.get(chunk)).toBe(1);
  });

  it('takes an address with a fragment for the same address', () => {
    const depths = depthsOf([{ url: page }, { url: loader, initiator: `${page}#top` }]);
    expect(depths.get(loader)).toBe(1);
  });
});

describe('initiatorOf', () => {
  const asked = (more) => ({
    documentURL: page,
    request: { url: loader },
    type: 'Script',
    ...more,
  });

  it('is nothing for the page itself', () => {
    const event = asked({ type: 'Document', request: { url: page }, initiator: {} });
    expect(initiatorOf(event)).toBeUndefined();
  });

  it('is the file that a tag stands in', () => {
    expect(initiatorOf(asked({ initiator: { url: page } }))).toBe(page);
  });

  it('is the script that asked, looked for through what it waited for', () => {
    const stack = { callFrames: [{ url: '' }], parent: { callFrames: [{ url: loader }] } };
    expect(initiatorOf(asked({ initiator: { stack } }))).toBe(loader);
  });

  it('is the page where nothing else is known', () => {
    expect(initiatorOf(asked({ initiator: {} }))).toBe(page);
  });
});
