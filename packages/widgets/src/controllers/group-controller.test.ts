import { expect } from 'chai';
import { html } from 'lit';

import '../components/progress/progress.define.js';
import type { ClimateProgress } from '../components/progress/progress.js';
import { choose as chooseIn } from '../data/choose.js';
import { ClimateSelectEvent } from '../events/climate-select.js';
import { useMockApi } from '../testing/mock-api.js';
import { mount, unmountAll } from '../testing/mount.js';
import { until } from '../testing/settled.js';

const name = { en: 'Somewhere' };

const cardIn = (group: string, place?: Element): ClimateProgress => {
  const card = mount<ClimateProgress>(
    html`<climate-progress
      api=${location.origin}
      city="on-track"
      .group=${group}
    ></climate-progress>`,
  );
  place?.append(card);
  return card;
};

/** As a map does it when a reader has chosen. */
const choose = (where: EventTarget, city: string | undefined, group: string): boolean =>
  where.dispatchEvent(new ClimateSelectEvent({ partner: 'some-partner', city, name }, group));

describe('a group of widgets', () => {
  useMockApi();
  afterEach(unmountAll);

  it('shows the city that was chosen in one of them, wherever it stands on the page', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).append(document.createElement('section'));
    const inside = cardIn('a', host.shadowRoot!.firstElementChild!);
    const beside = cardIn('a');
    choose(host.shadowRoot!.firstElementChild!, 'increasing', 'a');
    for (const card of [inside, beside]) {
      await until('it follows', () => card.city === 'increasing');
    }
    host.remove();
  });

  it('shows what was chosen before it came', () => {
    chooseIn(cardIn('early'), { partner: 'some-partner', city: 'increasing', name });
    const late = cardIn('early');
    return until('it follows', () => late.city === 'increasing');
  });

  it('shows what was chosen while it was away, and keeps what the page set since where nothing was', async () => {
    const [away, there] = [cardIn('back'), cardIn('back')];
    const place = away.parentElement!;
    chooseIn(there, { partner: 'some-partner', city: 'increasing', name });
    away.remove();
    chooseIn(there, { partner: 'other-partner', city: 'met', name });
    place.append(away);
    await until('it follows', () => away.city === 'met');
    away.city = 'on-track';
    away.remove();
    place.append(away);
    away.requestUpdate();
    await away.updateComplete;
    expect(away.city).to.equal('on-track');
  });

  it('leaves alone who is in another group or in none', () => {
    const [other, none] = [cardIn('b'), cardIn('')];
    choose(document.body, 'increasing', 'a');
    choose(document.body, 'increasing', '');
    expect(other.city).to.equal('on-track');
    expect(none.city).to.equal('on-track');
  });

  it('keeps its city where a partner that is no city was chosen', () => {
    const card = cardIn('a');
    choose(document.body, undefined, 'a');
    expect(card.city).to.equal('on-track');
  });

  it('can be kept from following by the page', () => {
    const card = cardIn('a');
    const stop = (event: Event): void => event.preventDefault();
    document.body.addEventListener('climate-select', stop);
    expect(choose(card, 'increasing', 'a')).to.equal(false);
    document.body.removeEventListener('climate-select', stop);
    expect(card.city).to.equal('on-track');
  });

  for (const group of ['constructor', '__proto__', 'toString'])
    it(`may be called ${group}`, async () => {
      const card = cardIn(group);
      await card.updateComplete;
      expect(card.city).to.equal('on-track');
      choose(document.body, 'increasing', group);
      expect(card.city).to.equal('increasing');
    });

  for (const detail of [
    undefined,
    null,
    5,
    {},
    { partner: 7 },
    { partner: null, city: 'increasing' },
  ])
    it(`takes no notice of a choice of ${JSON.stringify(detail)}`, () => {
      const card = cardIn('a');
      const event = new ClimateSelectEvent(detail as never, 'a');
      expect(document.body.dispatchEvent(event)).to.equal(true);
      expect(card.city).to.equal('on-track');
    });

  it('hears nothing more once it is taken out', () => {
    const card = cardIn('a');
    card.remove();
    choose(document.body, 'increasing', 'a');
    expect(card.city).to.equal('on-track');
  });
});
