import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';

import { agenda, partOf, rowOf, shown } from '../../testing/agenda.js';
import { at, forum } from '../../testing/events.js';
import { unmountAll } from '../../testing/mount.js';
import './agenda.define.js';
import type { ClimateAgenda } from './agenda.js';

const programme = (lang = 'en', width = 760): Promise<ClimateAgenda> =>
  shown(agenda({ data: forum(), lang, now: at('09:00', '01'), width }));

/** How many lines a text takes. */
const linesOf = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
};

describe('rows of an agenda', () => {
  afterEach(unmountAll);

  it('have a dash from start to end: seen in a break, read in a session', async () => {
    const element = await programme();
    const times = (id: string): HTMLElement => rowOf(element, id).querySelector('[part=time]')!;
    expect(times('break-1').innerText).to.match(/14:50–15:00$/);
    expect(times('session-1').textContent).to.match(/13:30\s*–14:50/);
    const [start, end] = [...times('break-1').querySelectorAll('time, small')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(end!.left - start!.right, 'without a gap').to.be.below(1);
  });

  for (const lang of ['ko', 'en', 'zh', 'ja', 'ru', 'mn'])
    it(`have their date in one line and their times below it on paper in ${lang}`, async () => {
      const element = await programme(lang, 640);
      await emulateMedia({ media: 'print' });
      try {
        for (const id of ['session-1', 'break-1', 'session-3']) {
          const time = rowOf(element, id).querySelector('[part=time]')!;
          const [date, start, end] = [...time.children];
          expect(linesOf(date!), date!.textContent!).to.equal(1);
          const title = time.nextElementSibling!.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(date!);
          expect(range.getBoundingClientRect().right).to.be.below(title.left);
          for (const below of [start!, end!])
            expect(below.getBoundingClientRect().top).to.be.at.least(
              date!.getBoundingClientRect().bottom - 1,
            );
          expect(end!.getBoundingClientRect().left).to.be.above(
            start!.getBoundingClientRect().left,
          );
        }
        expect(partOf(element, 'clocks').checkVisibility()).to.equal(false);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
});
