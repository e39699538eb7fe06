import type { Partner, Relationship } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import en from '../locales/en.js';
import enWords from '../locales/en.partner.js';
import { icec } from '../testing/partner.js';
import { incheon } from '../testing/partner-city.js';
import type { TieView } from './partner-view.js';
import { partnerView } from './view.js';

const english = { locale: en, words: enWords };
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const said = ({ before, others, after, remarks }: TieView): string =>
  plain(
    before +
      others.map((other) => other.said.text).join(', ') +
      after +
      (remarks.length ? ` (${remarks.join('; ')})` : ''),
  );
const tied = (change: Partial<Relationship>, partner: Partial<Partner> = {}): string[] =>
  partnerView(
    {
      ...incheon,
      ...partner,
      memberships: [],
      relationships: [{ ...incheon.relationships[0]!, status: 'in-force', ...change }],
    },
    english,
  ).ties.map(said);

describe('the ties of a partner', () => {
  it('says a tie from the side of the partner', () => {
    const parties = [
      { partnerId: 'incheon-city', role: 'funded' },
      { partnerId: 'gcf', role: 'funder' },
    ];
    expect(tied({ kind: 'funds', parties })).toEqual(['Funded by Green Climate Fund']);
    expect(tied({ kind: 'funds', parties }, { id: 'gcf' })[0]).toMatch(/^Funds /);
    const member = { partnerId: 'kobe', role: 'member' };
    const network = { partnerId: 'incheon-city', role: 'network' };
    const both = { partnerId: 'shenyang', role: 'member' };
    expect(tied({ kind: 'membership', parties: [member, network, both] })).toEqual([
      'Members: Kobe, Shenyang',
    ]);
    expect(tied({ kind: 'membership', parties: [member, network, both] }, { id: 'kobe' })).toEqual([
      'Member of incheon city',
    ]);
    const organisers = ['incheon-city', 'unescap'].map((partnerId) => ({
      partnerId,
      role: 'organiser',
    }));
    const guests = [{ partnerId: 'gcf', role: 'party' }];
    expect(tied({ kind: 'cooperation', parties: [...organisers, ...guests] })).toEqual([
      'Cooperates with UNESCAP, Green Climate Fund',
    ]);
  });

  it('puts ties of a kind together, in the order of the contract, what is not known yet last', () => {
    const [sister, , , kitakyushu, moa] = incheon.relationships;
    const odd = { ...sister!, kind: 'twin-port' };
    const { ties } = partnerView(
      { ...incheon, memberships: [], relationships: [odd, moa!, sister!, kitakyushu!] },
      english,
    );
    expect(ties.map(({ before }) => before)).toEqual([
      'Sister city of ',
      'Sister city of ',
      'Memorandum of agreement with ',
      'twin port: ',
    ]);
  });

  it('says the ends of a tie', () => {
    expect(tied({ since: '1990', until: '2003-05' })).toEqual([
      'Sister city of Shenyang (1990 – May 2003)',
    ]);
    expect(tied({ until: '2003', status: 'ended' })).toEqual([
      'Sister city of Shenyang (until 2003; ended)',
    ]);
  });

  it('shows words of the contract that are not known yet, and dates that are none, as they are', () => {
    expect(tied({ kind: 'twin-port', status: 'on-hold', since: 'spring 1990' })).toEqual([
      'twin port: Shenyang (since spring 1990; on hold)',
    ]);
    expect(tied({ kind: 'constructor' })).toEqual(['constructor: Shenyang']);
    const odd = partnerView({ ...icec, kind: 'space-agency', topics: ['sea-level'] }, english);
    expect(odd.place[0]).toEqual({ text: 'space agency' });
    expect(odd.topics).toEqual(['sea level']);
  });

  it('mentions who is not in the list by id, with nowhere to go', () => {
    const parties = [
      incheon.relationships[0]!.parties[0]!,
      { partnerId: 'lost-one', role: 'party' },
    ];
    const { ties } = partnerView(
      { ...incheon, relationships: [{ ...incheon.relationships[0]!, parties }] },
      english,
    );
    expect(ties[0]!.others).toEqual([{ said: { text: 'lost one' }, name: {} }]);
  });

  it('says nothing of a tie with nobody else in it', () => {
    expect(tied({ parties: [{ partnerId: 'incheon-city', role: 'party' }] })).toEqual([]);
  });

  it('says a membership of which nothing more is known', () => {
    const { memberships } = partnerView({ ...incheon, relationships: [] }, english);
    expect(memberships.map(said)).toEqual([
      'Member of Coal phase-out alliance (since November 2020)',
    ]);
  });
});
