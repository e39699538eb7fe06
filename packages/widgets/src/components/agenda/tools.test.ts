import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

import {
  complaints,
  full,
  inside,
  partOf,
  press,
  ready,
  show,
  titleOf,
} from '../../testing/agenda.js';
import { crowd } from '../../testing/events.js';
import { unmountAll } from '../../testing/mount.js';
import { textOf } from '../../testing/settled.js';
import './agenda.define.js';

describe('the tools of an agenda', () => {
  afterEach(unmountAll);

  it('opens in place with who, where and what is in it, and keeps the focus', async () => {
    const element = await ready();
    titleOf(element, 'session-1').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const detail = inside(element, '#detail-session-1');
    for (const word of ['Room 7', 'Korean', 'Sample Network', 'Shared bicycles', 'A. Sample'])
      expect(detail.innerText).to.contain(word);
    expect(detail.innerText).to.contain('Mayor').and.to.contain('Town hall');
    expect(detail.innerText).to.contain('13:30 –14:50');
    expect(element.shadowRoot!.activeElement).to.equal(titleOf(element, 'session-1'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(inside(element, '#detail-session-1')).to.equal(null);
  });

  it('keeps printed, derived and suggested times apart, each with its reason', async () => {
    const element = await ready();
    await press(element, titleOf(element, 'opening'));
    const opening = inside(element, '#detail-opening').innerText;
    expect(opening).to.contain('Printed').and.to.contain('13:30–13:30');
    expect(opening)
      .to.contain('Suggested')
      .and.to.contain('13:00–13:30')
      .and.to.contain('It fits.');
    expect(opening).to.contain('same minute');
    await press(element, titleOf(element, 'session-2'));
    const second = inside(element, '#detail-session-2').innerText;
    expect(second).to.contain('Derived').and.to.contain('printed length');
    expect(inside(element, '#detail-opening'), 'one at a time').to.equal(null);
  });

  it('says what is doubtful in words, with what is printed', async () => {
    const element = await ready();
    await press(element, titleOf(element, 'session-1'));
    const detail = inside(element, '#detail-session-1').innerText;
    expect(detail).to.contain('Probably a misprint.').and.to.contain('Sesion 1');
  });

  it('says so where what was not checked at first is not as the contract says', async () => {
    const data = { ...full(), parties: 'nobody' } as never;
    const element = await ready({ data });
    await press(element, titleOf(element, 'session-1'));
    expect(inside(element, '#detail-session-1').innerText).to.contain('not as expected');
    expect(element.status).to.equal('complete');
  });

  it('tell of the event as a whole who is behind it, its documents and its sources', async () => {
    const data = {
      ...full(),
      attendance: 500,
      attachments: [
        { kind: 'programme', title: { en: 'Programme' } },
        { kind: 'constructor', title: { en: 'Blueprint' } },
        { kind: 'photos', title: { en: 'In the hall' }, url: 'javascript:alert(1)' },
      ],
      website: 'https://example.org/forum',
    } as const;
    const element = await ready({ data });
    const details = [...element.shadowRoot!.querySelectorAll<HTMLElement>('footer button')].at(-1)!;
    await press(element, details);
    const about = partOf(element, 'details');
    for (const word of [
      'Organiser',
      'Host',
      'Korean',
      '500',
      'Photos: In the hall',
      'Document: Blueprint',
      'Sample City',
    ])
      expect(about.innerText).to.contain(word);
    expect(about.innerText).to.not.contain('Programme: Programme');
    expect([...about.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://example.org/forum',
    ]);
  });

  for (const lang of ['ko', 'en', 'zh', 'ja', 'ru', 'mn'])
    for (const width of [240, 320, 768, 1200])
      it(`speaks ${lang} at ${width} px with nothing wider than the card, all opened`, async () => {
        const element = await ready({ lang, width });
        for (const id of ['opening', 'session-1', 'session-2']) {
          element.choose({ session: id });
          for (const panel of ['calendar', 'share', 'filters'] as const) {
            element.tools![0].open(element, panel);
            await element.updateComplete;
            const edge = element.getBoundingClientRect().right;
            const wide = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
              (node) => !node.closest('.spoken') && node.getBoundingClientRect().right > edge + 1,
            );
            expect(wide.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
          }
        }
        expect(textOf(element)).to.not.match(/undefined|NaN|\bnull\b|\[object|\{\}/);
      });

  it('has nothing for axe with everything opened: light, dark and in forced colours', async () => {
    const element = await ready({ data: { ...crowd(60, 3), issues: full().issues } });
    element.choose({ session: 'session-1' });
    const all = async (): Promise<void> => {
      for (const panel of ['calendar', 'share', 'filters'] as const) {
        element.tools![0].open(element, panel);
        await element.updateComplete;
        expect(await complaints(element)).to.equal('');
      }
      await show(element, 'calendar');
      await press(element, partOf(element, 'menu').querySelector('button')!);
      expect(await complaints(element), 'while choosing').to.equal('');
      element.tools![0].open(element, 'calendar');
    };
    await all();
    element.theme = 'dark';
    await all();
    await emulateMedia({ forcedColors: 'active' });
    await all();
    await emulateMedia({ forcedColors: 'none' });
  });
});
