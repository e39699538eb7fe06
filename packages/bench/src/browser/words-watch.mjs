/** What runs inside a page while a programme is used. Both functions are sent as text, so each stands alone. */

/**
 * Waits for the next click or typing, and from it for words in a host to be seen (`shown`) and others to be gone
 * (`gone`), through its shadow root; `drawnOf` tells the end.
 *
 * @returns whether there is anything to wait for: `false` where all is so already.
 */
export function watchWords({ host, shown, gone }) {
  globalThis.__words?.stop();
  const sees = (words) => {
    const root = document.querySelector(host);
    const walker = document.createTreeWalker(root.shadowRoot ?? root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.includes(words) && parentElement?.checkVisibility()) return true;
    }
    return false;
  };
  const isThere = () => sees(shown) && !(gone && sees(gone));
  if (isThere()) return false;

  const frameDone = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve);
        port1.start();
        port2.postMessage(0);
      });
    });
  const drawn = async (start) => {
    const end = start + 5000;
    do await frameDone();
    while (!isThere() && performance.now() < end);
    return isThere() ? performance.now() - start : undefined;
  };
  const durations = [];
  const note = (entries) => durations.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const heard = new AbortController();
  const seen = {
    durations,
    stop() {
      note(observer.takeRecords());
      observer.disconnect();
      heard.abort();
    },
  };
  globalThis.__words = seen;
  const begin = ({ timeStamp }) => (seen.drawn ??= drawn(timeStamp));
  for (const type of ['click', 'input'])
    addEventListener(type, begin, { capture: true, signal: heard.signal });
  return true;
}

/**
 * Ends the watch.
 *
 * @returns `drawn` (ms from what was done to the finished frame, undefined where the words never came) and `task`, the
 * longest task of those beyond 50 ms (0 for none).
 */
export async function drawnOf() {
  const { drawn, durations, stop } = globalThis.__words;
  const time = await drawn;
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 100));
  });
  stop();
  return { drawn: time, task: Math.max(0, ...durations) };
}
