/** One look at one page in a browser that has never seen it, and everything measured on the way. */
import { depthsOf, initiatorOf } from './depth.mjs';
import { countNodes, readBench, watchPage } from './in-page.mjs';

/** Slow 4G as in Chromium's own tools, and a phone that is four times slower than this machine. */
export const SLOW = { bitsPerSecond: 1_600_000, roundTrip: 150, cpu: 4 };

/** How long a page may take, in milliseconds. */
const PATIENCE = 60_000;

const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Settles as `promise` does, or rejects with what `explain` says when the time is over. */
const within = (promise, milliseconds, explain) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(async () => reject(new Error(await explain())), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

async function slowDown(session) {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.roundTrip,
    downloadThroughput: SLOW.bitsPerSecond / 8,
    uploadThroughput: SLOW.bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

/** Time that long tasks took beyond 50 ms each. */
const blockingOf = (longTasks) =>
  longTasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);

async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const named = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return {
    cpu: named.TaskDuration * 1000,
    script: named.ScriptDuration * 1000,
    layout: (named.LayoutDuration + named.RecalcStyleDuration) * 1000,
  };
}

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/**
 * Opens `url` in a fresh context, waits until its mark is painted and `settle` milliseconds more.
 *
 * @param options.page `{ selector, count, upgraded, mark, viewport, context? }`
 * @param options.slow whether line and processor are slowed down.
 * @param options.look called with the page at the end, to take more from it.
 * @returns times in ms, heap in bytes, `shift` (cumulative layout shift), `moved` (pixels), node counts, and the requests with
 * their depths.
 */
export async function visit(browser, url, { page: about, slow = false, settle = 2000, look }) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: about.viewport,
    ...about.context,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const requests = [];
    const errors = [];
    session.on('Network.requestWillBeSent', (event) =>
      requests.push({ url: event.request.url, initiator: initiatorOf(event) }),
    );
    page.on('pageerror', (error) => errors.push(String(error)));
    const painted = new Promise((resolve) => {
      session.on('Runtime.bindingCalled', ({ name }) => name === '__benchPainted' && resolve());
    });
    await session.send('Network.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: '__benchPainted' });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(watchPage, {
      selector: about.selector,
      count: about.count,
      upgraded: about.upgraded,
      mark: about.mark,
    });
    if (slow) await slowDown(session);
    await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
    await within(painted, PATIENCE, async () => {
      const { refusals } = await page.evaluate(readBench);
      const said = [...errors, ...refusals].slice(0, 3).join('; ') || 'nothing was said';
      return `${about.name} was not painted in ${PATIENCE} ms: ${said}.`;
    });
    await pause(settle);
    const times = await metricsOf(session);
    const { longTasks, shift, refusals, painted: at, moved } = await page.evaluate(readBench);
    // Before anything walks the page and leaves wrappers of its nodes in the heap.
    const heap = await heapOf(session);
    const depths = depthsOf(requests);
    return {
      painted: at,
      ...times,
      blocking: blockingOf(longTasks),
      shift,
      moved,
      ...(await page.evaluate(countNodes)),
      heap,
      requests: requests.map(({ url: address }) => ({ url: address, depth: depths.get(address) })),
      errors: [...errors, ...refusals],
      looked: await look?.(page),
    };
  } finally {
    await context.close();
  }
}
