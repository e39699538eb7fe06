import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

import { type AgendaOf, inside, partOf, ready, sessionsIn, show } from '../../testing/agenda.js';
import { at, crowd } from '../../testing/events.js';
import { unmountAll } from '../../testing/mount.js';
import { until } from '../../testing/settled.js';
import './agenda.define.js';
import type { ClimateAgenda } from './agenda.js';

describe('the filters of an agenda', () => {
  afterEach(unmountAll);

  const filtered = async (of: AgendaOf = {}): Promise<ClimateAgenda> => {
    const element = await ready({ data: crowd(60, 3), width: 480, ...of });
    await show(element, 'filters');
    return element;
  };
  const set = async (element: ClimateAgenda, facet: string, value: string): Promise<void> => {
    const select = inside(element, `[data-facet=${facet}]`) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };

  it('narrow the programme down by track, with counts, and say how many are left', async () => {
    const element = await filtered();
    const options = [...inside(element, '[data-facet=track]').querySelectorAll('option')];
    expect(options.map(({ textContent }) => textContent!.trim())).to.deep.equal([
      'All',
      'Track 0 (20)',
      'Track 1 (20)',
      'Track 2 (20)',
    ]);
    await set(element, 'track', 'track-1');
    expect(sessionsIn(element)).to.have.length(10);
    expect(partOf(element, 'note').innerText).to.contain('20 of 60');
    expect(partOf(element, 'note').getAttribute('role')).to.equal('status');
  });

  it('offer no facet that has nothing to choose from', async () => {
    const element = await filtered();
    expect(inside(element, '[data-facet=place]')).to.equal(null);
  });

  it('find words, lead to other days, and are cleared by one button that keeps the focus', async () => {
    const element = await filtered();
    inside(element, '#panel input').focus();
    await sendKeys({ type: 'session 45' });
    await element.updateComplete;
    expect(sessionsIn(element)).to.deep.equal([]);
    const note = partOf(element, 'note');
    const [day, clear] = [...note.querySelectorAll('button')];
    day!.click();
    await element.updateComplete;
    expect(sessionsIn(element)).to.deep.equal(['session-45']);
    clear!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(sessionsIn(element)).to.have.length(30);
    expect((inside(element, '#panel input') as HTMLInputElement).value).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '#panel input'));
  });

  it('say so where nothing is left', async () => {
    const element = await filtered();
    element.choose({ text: 'nothing of the kind' });
    await element.updateComplete;
    expect(partOf(element, 'note').innerText).to.contain('No session fits');
  });

  it('close with Escape, and the focus goes back to their button', async () => {
    const element = await filtered();
    inside(element, '#panel input').focus();
    await sendKeys({ press: 'Escape' });
    await until('it is closed', () => !partOf(element, 'panel'));
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '[data-panel=filters]'));
  });

  it('stand beside the way to what is on, whatever day and filter are shown', async () => {
    const element = await ready({ data: crowd(60, 3), now: at('09:20') });
    element.choose({ day: '2025-06-03', text: '45' });
    await element.updateComplete;
    const now = partOf(element, 'now');
    expect(now.checkVisibility(), 'the button is seen').to.equal(true);
    now.click();
    await until('what is on has the focus', () =>
      /^row-session-1[567]$/.test(element.shadowRoot!.activeElement?.closest('li')?.id ?? ''),
    );
    expect(partOf(element, 'note').innerText).to.equal('');
  });

  it('stand alone while nothing is on', async () => {
    expect(partOf(await ready({ data: crowd(60, 3) }), 'now')).to.equal(null);
  });
});
