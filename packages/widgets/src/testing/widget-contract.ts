import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type axeCore from 'axe-core';
import { expect } from 'chai';

import { unmountAll } from './mount.js';
import { next, reached, textOf, until, type Widget } from './settled.js';

/** What the suite must know of a widget to put it through its paces. */
export interface WidgetCase {
  readonly tag: string;
  /** Mounts the widget so that it reaches the status named, in an ancestor of the language named. */
  readonly arrange: (status: 'initial' | 'pending' | 'complete' | 'error', lang?: string) => Widget;
}

const STATUSES = ['initial', 'pending', 'complete', 'error'] as const;
const HANGUL = /\p{Script=Hangul}/u;

// A script of the old kind: it leaves itself on the window.
const { axe } = globalThis as unknown as { axe: typeof axeCore };

const complaints = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join(' ')}`,
  );
};

/** What every widget does, whatever it shows. Each widget's test calls this with its own case. */
export function widgetContract({ tag, arrange }: WidgetCase): void {
  describe(`<${tag}> as a widget`, () => {
    afterEach(unmountAll);

    it('is upgraded', () => {
      expect(customElements.get(tag)).to.be.a('function');
      expect(arrange('initial').shadowRoot).to.exist;
    });

    for (const status of STATUSES) {
      it(`reaches ${status}, says so as a state, and axe finds nothing`, async () => {
        const element = arrange(status);
        await reached(element, status);
        await until('its words are here', () => textOf(element) !== '' || status === 'pending');
        expect(STATUSES.filter((name) => element.matches(`:state(${name})`))).to.deep.equal([
          status,
        ]);
        expect((await complaints(element)).join()).to.equal('');
      });

      it(`has no reference that leads nowhere when ${status}`, async () => {
        const element = arrange(status);
        await reached(element, status);
        const root = element.shadowRoot!;
        const lost = [
          ...root.querySelectorAll('[aria-labelledby],[aria-controls],[aria-describedby]'),
        ]
          .flatMap((node) =>
            ['aria-labelledby', 'aria-controls', 'aria-describedby'].map((name) =>
              node.getAttribute(name),
            ),
          )
          .flatMap((ids) => ids?.split(' ') ?? [])
          .filter((id) => !root.getElementById(id));
        expect(lost).to.deep.equal([]);
      });
    }

    it('has nothing for axe in the dark theme and in forced colours', async () => {
      const element = arrange('complete');
      await reached(element, 'complete');
      element.setAttribute('theme', 'dark');
      await element.updateComplete;
      expect((await complaints(element)).join()).to.equal('');
      await emulateMedia({ forcedColors: 'active' });
      expect((await complaints(element)).join()).to.equal('');
      await emulateMedia({ forcedColors: 'none' });
    });

    it('is reached by keyboard in reading order, each stop with a name', async () => {
      const element = arrange('complete');
      await reached(element, 'complete');
      const after = document.createElement('button');
      after.textContent = 'after';
      element.after(after);
      const stops: Element[] = [];
      for (let presses = 0; document.activeElement !== after && presses < 20; presses++) {
        await sendKeys({ press: 'Tab' });
        const stop = element.shadowRoot!.activeElement;
        if (stop) stops.push(stop);
      }
      const order = stops.map(
        (stop, index) =>
          index === 0 ||
          Boolean(
            stops[index - 1]!.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
          ),
      );
      expect(order.every(Boolean), 'in document order').to.equal(true);
      expect(
        stops.every((stop) => stop.textContent!.trim() !== ''),
        'named',
      ).to.equal(true);
      expect(document.activeElement, 'and left again').to.equal(after);
    });

    it('lives on when it is moved', async () => {
      const element = arrange('complete');
      await reached(element, 'complete');
      const elsewhere = document.createElement('div');
      elsewhere.lang = 'ko';
      element.parentElement!.append(elsewhere);
      elsewhere.append(element);
      await until('it speaks the language of its new place', () => HANGUL.test(textOf(element)));
      elsewhere.lang = 'en';
      await until(
        'it still listens',
        () => !/[가-힣]{2}.*[가-힣]{2}.*[가-힣]{2}/.test(textOf(element)),
      );
      expect(element.status).to.equal('complete');
    });

    it('starts again when it is taken out while loading', async () => {
      const element = arrange('complete');
      const place = element.parentElement!;
      element.remove();
      place.append(element);
      await reached(element, 'complete');
      expect(textOf(element)).to.not.equal('');
    });

    it('follows lang and dir at run time', async () => {
      const element = arrange('complete');
      await reached(element, 'complete');
      element.parentElement!.lang = 'ko';
      await until('it speaks Korean', () => HANGUL.test(textOf(element)));
      element.parentElement!.dir = 'rtl';
      expect((await complaints(element)).join()).to.equal('');
    });

    it('speaks two languages on one page', async () => {
      const [english, korean] = [arrange('complete', 'en'), arrange('complete', 'ko')];
      await Promise.all([reached(english, 'complete'), reached(korean, 'complete')]);
      await until('both speak', () => HANGUL.test(textOf(korean)) && textOf(english) !== '');
      expect(textOf(english)).to.not.equal(textOf(korean));
    });

    it('tells the page when data is there and when it is not', async () => {
      const load = next(document, 'climate-load');
      arrange('complete');
      expect(await load).to.have.nested.property('detail.data');
      const error = next(document, 'climate-error');
      arrange('error');
      expect(await error).to.have.nested.property('detail.error');
    });
  });
}
