import { expect } from 'chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { ResourceController } from './resource-controller.js';

/** A host without an element: counts what a real one would draw. */
class Host implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(_: ReactiveController): void {}
  removeController(_: ReactiveController): void {}
  requestUpdate(): void {
    this.updates++;
  }
}

/** A question whose answer the test gives when it likes. */
const question = <T>() => {
  let answer!: (value: T) => void;
  let fail!: (error: unknown) => void;
  let signal: AbortSignal | undefined;
  const promise = new Promise<T>((resolve, reject) => ([answer, fail] = [resolve, reject]));
  return {
    ask: (given: AbortSignal) => ((signal = given), promise),
    answer,
    fail,
    signal: () => signal,
  };
};

const turn = () =>
  new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));

describe('ResourceController', () => {
  const make = () => {
    const settled: string[] = [];
    const host = new Host();
    const controller = new ResourceController<string>(host, ({ status }) => settled.push(status));
    return { controller, host, settled };
  };

  it('goes from initial through pending to complete and says so once', async () => {
    const { controller, settled } = make();
    const kobe = question<string>();
    expect(controller.status).to.equal('initial');
    controller.run('kobe', kobe.ask);
    expect(controller.status).to.equal('pending');
    kobe.answer('ok');
    await turn();
    expect([controller.status, controller.value, settled]).to.deep.equal([
      'complete',
      'ok',
      ['complete'],
    ]);
  });

  it('asks once for one key', () => {
    const { controller } = make();
    let asked = 0;
    const ask = () => (asked++, new Promise<string>(() => {}));
    controller.run('kobe', ask);
    controller.run('kobe', ask);
    expect(asked).to.equal(1);
  });

  it('aborts what is no longer wanted and drops its late answer', async () => {
    const { controller, settled } = make();
    const [kobe, seoul] = [question<string>(), question<string>()];
    controller.run('kobe', kobe.ask);
    controller.run('seoul', seoul.ask);
    expect(kobe.signal()!.aborted).to.equal(true);
    kobe.answer('late');
    seoul.answer('seoul');
    await turn();
    expect([controller.value, settled]).to.deep.equal(['seoul', ['complete']]);
  });

  it('keeps the last good value when asking again fails', async () => {
    const { controller } = make();
    const [first, second] = [question<string>(), question<string>()];
    controller.run('kobe', first.ask);
    first.answer('good');
    await turn();
    controller.again(second.ask);
    second.fail(new Error('down'));
    await turn();
    expect([controller.status, controller.value]).to.deep.equal(['error', 'good']);
  });

  it('forgets the value when the key changes', async () => {
    const { controller } = make();
    const kobe = question<string>();
    controller.run('kobe', kobe.ask);
    kobe.answer('kobe');
    await turn();
    controller.run('seoul', question<string>().ask);
    expect(controller.value).to.equal(undefined);
  });

  it('lets go when its host leaves and starts again when it is back', () => {
    const { controller } = make();
    const [first, second] = [question<string>(), question<string>()];
    controller.run('kobe', first.ask);
    controller.hostDisconnected();
    expect(first.signal()!.aborted).to.equal(true);
    controller.run('kobe', second.ask);
    expect(second.signal()).to.be.instanceOf(AbortSignal);
  });
});
