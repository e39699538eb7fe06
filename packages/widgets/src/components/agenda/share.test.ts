import { expect } from 'chai';

import {
  agenda,
  full,
  inside,
  partOf,
  press,
  ready,
  rowOf,
  show,
  shown,
  titleOf,
} from '../../testing/agenda.js';
import { unmountAll } from '../../testing/mount.js';
import { textOf, until } from '../../testing/settled.js';
import './agenda.define.js';

describe('links to an agenda', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are copied, and that is said', async () => {
    const element = await ready();
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    try {
      await press(element, titleOf(element, 'session-1'));
      await press(element, inside(element, '[part=detail] .acts button'));
      await until('it is said', () => textOf(element).includes('Link copied'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(copied).to.deep.equal([`${location.href}#agenda=forum/session-1`]);
  });

  it('stand in a field, selected, where a page may not copy', async () => {
    const element = await ready();
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    try {
      await show(element, 'share');
      await press(element, partOf(element, 'menu').querySelector('button')!);
      await until('there is a field', () => !!inside(element, '.link'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    await until(
      'it has the focus',
      () => element.shadowRoot!.activeElement === inside(element, '.link'),
    );
    const field = inside<HTMLInputElement>(element, '.link');
    expect(field.value).to.equal(`${location.href}#agenda=forum`);
    expect(field.selectionEnd).to.equal(field.value.length);
  });

  it('lead to the page that prints well', async () => {
    const element = await ready({ lang: 'ru' });
    await show(element, 'share');
    expect(partOf(element, 'menu').querySelector('a')!.href).to.equal(
      `${location.origin}/v1/ru/events/forum.html`,
    );
  });

  it('open the session that the address names, on its day, and leave the focus alone', async () => {
    history.replaceState(null, '', '#agenda=forum/session-3');
    const element = await shown(agenda({ data: full(), now: '2025-05-01T00:00:00Z' }));
    await until('it is open', () => !!inside(element, '#detail-session-3')?.innerText);
    expect(element.shadowRoot!.activeElement).to.equal(null);
    const { bottom } = rowOf(element, 'session-3').getBoundingClientRect();
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('open nothing of another event, nor what there is not', async () => {
    for (const hash of ['#agenda=other/session-3', '#agenda=forum/nothing', '#agenda=%E0%A4']) {
      history.replaceState(null, '', hash);
      const element = await ready();
      expect(element.choice.session).to.equal(undefined);
      unmountAll();
    }
  });

  it('are followed when the address changes later', async () => {
    const element = await ready();
    location.hash = '#agenda=forum/session-2';
    await until('it is open', () => !!inside(element, '#detail-session-2'));
  });
});
