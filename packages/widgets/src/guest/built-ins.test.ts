import { expect } from 'chai';

import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { closeHostPages, drawn, openHostPage, words } from './host-page.js';

type Globals = Window & typeof globalThis;
type Names = Record<string, unknown>;

const CARD = '<climate-progress city="on-track"></climate-progress>';

/** Methods that old libraries leave on prototypes, for everybody's `for … in` to stumble over. */
const extend = (prototype: object, names: readonly string[]): void => {
  for (const name of names) (prototype as Names)[name] = () => name;
};

const HOSTS: Readonly<Record<string, (globals: Globals) => void>> = {
  'extras on Object.prototype': ({ Object: { prototype } }) =>
    extend(prototype, ['extend', 'each', 'clone', 'merge', 'on', 'size', 'isEmpty']),
  'extras on Array.prototype': ({ Array: { prototype } }) =>
    extend(prototype, ['last', 'remove', 'contains', 'sum', 'clear', 'unique', 'toJSON', 'group']),
  'extras on String, Number and Function.prototype': ({ String, Number, Function }) => {
    for (const { prototype } of [String, Number, Function]) {
      extend(prototype, ['capitalize', 'strip', 'times', 'toJSON', 'method', 'inherits']);
    }
  },
  'an Object.keys that walks the prototype chain': ({ Object }) => {
    Object.keys = (value: object) => {
      const keys: string[] = [];
      for (const key in value) keys.push(key);
      return keys;
    };
  },
  'an Array.from that knows only lists': (globals) => {
    globals.Array.from = ((list: ArrayLike<unknown>) =>
      globals.Array.prototype.slice.call(list)) as typeof Array.from;
  },
  'a fetch that counts and answers later': (globals) => {
    const { fetch } = globals;
    globals.fetch = async (...request) => {
      await new Promise((done) => globals.requestAnimationFrame(done));
      return fetch.apply(globals, request);
    };
  },
  'a fetch that hands out answers of its own make': (globals) => {
    const { fetch } = globals;
    globals.fetch = async (...request) => {
      const answer = await fetch.apply(globals, request);
      return new globals.Proxy(answer, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name, target);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
    };
  },
  'a JSON.parse that revives': (globals) => {
    const { parse } = globals.JSON;
    globals.JSON.parse = (text: string) => parse(text, (_, value: unknown) => value) as unknown;
  },
  'a clock of its own': (globals) => {
    const RealDate = globals.Date;
    globals.Date = class extends RealDate {
      constructor(...given: []) {
        super(...(given.length > 0 ? given : ([Date.UTC(2025, 5, 1)] as unknown as [])));
      }
    } as DateConstructor;
  },
  'a requestAnimationFrame, setTimeout and queueMicrotask of its own': (globals) => {
    const { setTimeout, queueMicrotask } = globals;
    globals.setTimeout = ((...given: Parameters<typeof setTimeout>) =>
      setTimeout.apply(globals, given)) as typeof setTimeout;
    globals.queueMicrotask = (call) => queueMicrotask.call(globals, call);
    globals.requestIdleCallback = () => 0;
  },
  'an addEventListener that wraps listeners': ({ EventTarget: { prototype } }) => {
    const { addEventListener } = prototype;
    prototype.addEventListener = function (type, listener, options) {
      addEventListener.call(this, type, listener, options ?? false);
    };
  },
  'no console to speak of': (globals) => {
    Object.assign(globals, { console: {} });
  },
};

describe('a card on a page with', () => {
  useMockApi();
  afterEach(closeHostPages);

  let expected = '';
  const shown = async (before?: (globals: Globals) => void) => {
    const page = await openHostPage({ body: CARD, ...(before && { before }) });
    await drawn(page.guest);
    await until('it is drawn with its picture', () => /2015.*2035/.test(words(page.guest)));
    return page;
  };
  before(async () => {
    expected = words((await shown()).guest);
    closeHostPages();
    api.reset();
  });

  for (const [what, change] of Object.entries(HOSTS)) {
    it(`${what} says the same, in silence`, async () => {
      const page = await shown(change);
      expect(words(page.guest)).to.equal(expected);
      expect(page.noise).to.deep.equal([]);
      expect(api.requests).to.deep.equal(['/v1/cities/on-track/progress.json']);
    });

    it(`${what} opens its working`, async () => {
      const page = await shown(change);
      const root = page.guest.shadowRoot!;
      root.querySelector<HTMLElement>('footer button')!.click();
      await until('the working is there', () => words(page.guest).includes('E0'));
      expect(page.noise).to.deep.equal([]);
    });
  }

  for (const [what, answer] of Object.entries<() => unknown>({
    'a fetch that throws': () => {
      throw new Error('Blocked until you agree');
    },
    'a fetch that forgets to answer': () => undefined,
    'a fetch that answers with nothing': () => Promise.resolve(undefined),
  })) {
    it(`${what} says that no data could be had, in silence`, async () => {
      const page = await openHostPage({
        body: CARD,
        before: (globals) => {
          globals.fetch = answer as unknown as typeof globals.fetch;
        },
      });
      await until(
        'it says so and offers to try again',
        () => page.guest.status === 'error' && words(page.guest).includes('Try again'),
      );
      expect(page.noise).to.deep.equal([]);
    });
  }

  it('nothing changed leaves all built-ins as they were', async () => {
    const names = ['Object', 'Array', 'String', 'Promise', 'Element', 'HTMLElement', 'Node'];
    const state = (globals: Globals): unknown =>
      names.map((name) => {
        const { prototype } = (globals as unknown as Record<string, { prototype: object }>)[name]!;
        return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(
          ([key, { value, get, set }]) => [key, value, get, set] as unknown[],
        );
      });
    let untouched: unknown;
    let globalNames: string[] = [];
    const page = await openHostPage({
      body: CARD,
      before: (globals) => {
        untouched = state(globals);
        globalNames = Object.getOwnPropertyNames(globals);
      },
    });
    await drawn(page.guest);
    expect(state(page.window)).to.deep.equal(untouched);
    const added = Object.getOwnPropertyNames(page.window).filter(
      (name) => !globalNames.includes(name),
    );
    expect(added).to.deep.equal([]);
  });
});
