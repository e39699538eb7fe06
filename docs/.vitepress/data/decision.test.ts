import { describe, expect, it } from 'vitest';
import { decisionFrom } from './decision.js';

describe('decisionFrom', () => {
  it('takes title, status and address', () => {
    const text = '# Every read is an address\n\nStatus: accepted, 2026-11-21\n\n## Context\n';
    expect(decisionFrom('0001-data-as-addresses.md', text)).toEqual({
      title: 'Every read is an address',
      status: 'accepted, 2026-11-21',
      url: '/decisions/0001-data-as-addresses',
    });
  });

  it('names the record that lacks its status', () => {
    expect(() => decisionFrom('0002-x.md', '# X\n')).toThrow('docs/decisions/0002-x.md needs');
  });
});
