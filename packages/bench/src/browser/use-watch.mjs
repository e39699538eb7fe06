/**
 * What runs inside a page while a map is used. All functions are sent as text, so each stands alone.
 *
 * Notes frames and long tasks, and from a click the time until what it asked for is in a finished frame. Maps of
 * libraries say when they have drawn (`benchMap.settled`); of ours, the canvas has to be another one than before.
 */
export function watchUse(host) {
  const seen = { frames: [], tasks: [] };
  globalThis.__use = seen;
  const note = (entries) => seen.tasks.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  let isOn = true;
  const frame = (time) => {
    seen.frames.push(time);
    if (isOn) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  seen.stop = () => {
    isOn = false;
    note(observer.takeRecords());
    observer.disconnect();
  };

  const canvas = document.querySelector(host)?.shadowRoot?.querySelector('canvas');
  const small = Object.assign(document.createElement('canvas'), { width: 64, height: 32 });
  const pen = small.getContext('2d', { willReadFrequently: true });
  const print = () => {
    pen.clearRect(0, 0, 64, 32);
    if (canvas) pen.drawImage(canvas, 0, 0, 64, 32);
    return pen.getImageData(0, 0, 64, 32).data.join();
  };
  const before = print();

  const inATask = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve);
      port1.start();
      port2.postMessage(0);
    });
  const frameDone = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => resolve(inATask()));
    });
  const drawn = async (start) => {
    // The click is heard first here: the page's own listeners have their turn before anybody asks.
    await inATask();
    await globalThis.benchMap?.settled();
    const end = start + 10_000;
    do await frameDone();
    while (canvas && print() === before && performance.now() < end);
    return performance.now() - start;
  };
  const onClick = ({ timeStamp }) => (seen.drawn = drawn(timeStamp));
  addEventListener('click', onClick, { capture: true, once: true });
}

/**
 * Ends the watch.
 *
 * @returns `drawn` (ms from a click to the finished frame, undefined without one), `frame` the longest frame, `task` the
 * longest task of those beyond 50 ms (0 for none), `blocking` what tasks took beyond 50 ms each.
 */
export async function endUse() {
  const seen = globalThis.__use;
  const drawn = await seen.drawn;
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 100));
  });
  seen.stop();
  const gaps = seen.frames.slice(1).map((time, at) => time - seen.frames[at]);
  return {
    drawn,
    frame: Math.max(0, ...gaps),
    task: Math.max(0, ...seen.tasks),
    blocking: seen.tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
  };
}
