import en from '@climate-embed/figures/locales/en';
import words from '@climate-embed/figures/locales/en.partner';
import { partnerView } from '@climate-embed/figures/partner';
import type { Partner } from '@climate-embed/schema';
import { expect } from 'chai';
import { html } from 'lit';

import type { Selection } from '../events/climate-select.js';
import { useMockApi } from '../testing/mock-api.js';
import { mount, unmountAll } from '../testing/mount.js';
import type { ProfileOptions } from './marks.js';
import { profile } from './profile.js';

/** The profile as the API has it, for a test to change. */
const answer = async (id: string): Promise<Partner> =>
  (await (await fetch(`/v1/partners/${id}.json`)).json()) as Partner;

const shown = (partner: Partner, options?: ProfileOptions): HTMLElement =>
  mount(
    html`<article>
      ${profile(partnerView(partner, { locale: en, words }), words, options)}
    </article>`,
  );

const BAD = '<img src=x onerror=alert(1)>\u202Etxet\u0000';

/** Every text of it is a stranger's, and means no good. */
async function hostile(): Promise<Partner> {
  const centre = await answer('centre');
  const text = { en: BAD + 'W'.repeat(6000) };
  const line = { ...centre.needs[0]!, text, heading: text, note: BAD };
  return {
    ...centre,
    name: text,
    acronym: BAD,
    kind: BAD,
    country: BAD,
    areaServed: [BAD],
    founded: BAD,
    description: text,
    seat: text,
    note: BAD,
    topics: [BAD],
    website: 'javascript:alert(1)',
    needs: [line],
    activities: [line],
    names: [{ name: text, from: BAD, sourceId: BAD, note: BAD }],
    relationships: centre.relationships.map((tie) => ({
      ...tie,
      kind: BAD,
      since: BAD,
      status: BAD,
      subject: text,
      note: BAD,
    })),
    declarations: [
      {
        id: BAD,
        kind: BAD,
        title: text,
        partnerIds: [BAD],
        date: BAD,
        sourceIds: [BAD],
        note: BAD,
      },
    ],
    partners: centre.partners.map((other) => ({ ...other, name: text })),
    sources: centre.sources.map((source) => ({
      ...source,
      title: text,
      publisher: text,
      licence: BAD,
      attribution: BAD,
      url: 'data:text/html,x',
    })),
  };
}

describe('a profile', () => {
  useMockApi();
  afterEach(unmountAll);

  it('shows texts of strangers as text, isolated, without what turns them, cut to their limits', async () => {
    const place = shown(await hostile(), { onSelect: () => {} });
    expect(place.querySelectorAll('img, script, a[href]')).to.have.length(0);
    expect(place.textContent).to.not.match(/[\u202a-\u202e\u2066-\u2069]/);
    const title = place.querySelector('[part=title]')!;
    expect(title.textContent.trim().length).to.equal(200);
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    let seen = 0;
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!data.includes('<img')) continue;
      seen++;
      expect(parentElement!.closest('bdi'), data.slice(0, 60)).to.exist;
    }
    expect(seen).to.be.above(15);
  });

  it('hands on whom a reader chose, with the city where it is an administration', async () => {
    const chosen: Selection[] = [];
    const place = shown(await answer('centre'), { onSelect: (one) => chosen.push(one) });
    const button = [...place.querySelectorAll<HTMLElement>('a[role=button]')].find(
      ({ textContent }) => textContent === 'Sample town E',
    )!;
    button.click();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(chosen.map(({ partner, city }) => [partner, city])).to.deep.equal([
      ['town-a', 'on-track'],
      ['town-a', 'on-track'],
    ]);
  });

  it('links a website by its host', async () => {
    const link = shown(await answer('centre')).querySelector<HTMLAnchorElement>('[part=facts] a')!;
    expect(link.href).to.equal('https://centre.example/');
    expect(link.textContent).to.equal('centre.example');
  });

  it('says of the one side that it is not stated where the other is, and nothing where none is', async () => {
    const centre = await answer('centre');
    const needs = (place: HTMLElement) => place.querySelector('[part=needs]')?.textContent ?? '';
    expect(needs(shown({ ...centre, needs: [] }))).to.contain('Not stated.');
    expect(needs(shown({ ...centre, needs: [], contributions: [] }))).to.equal('');
  });

  it('puts its headings below the level asked for, never deeper than there is', async () => {
    const levels = (place: HTMLElement) =>
      [...place.querySelectorAll('[role=heading]')].map((node) => node.getAttribute('aria-level'));
    const centre = await answer('centre');
    expect(new Set(levels(shown(centre)))).to.deep.equal(new Set(['3', '4', '5']));
    expect(new Set(levels(shown(centre, { level: 6 })))).to.deep.equal(new Set(['6']));
  });
});
