/**
 * What runs inside every measured page. All functions are sent as text, so each stands alone.
 *
 * A page names its hosts by a selector and what is to be seen in them by a mark: a `text`, an `element` by its
 * selector, or `colours` on a canvas. It counts as painted when the mark is there and a frame has been made since. Ours says `climate-load`,
 * and so do the peers; a page without script is watched by a mutation observer. The check is the same for all: every
 * host is there, and the first and the last hold the mark, through shadow roots.
 */
export function watchPage({ selector, count, upgraded, mark }) {
  const seen = { longTasks: [], shift: 0, refusals: [] };
  globalThis.__bench = seen;
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe('longtask', ({ startTime, duration }) => seen.longTasks.push({ startTime, duration }));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });

  addEventListener('DOMContentLoaded', () => {
    const below = document.querySelector('main + *');
    const top = () => below.getBoundingClientRect().top;
    const first = top();
    seen.movedBy = () => Math.abs(top() - first);
  });

  // Looked for in a small copy: where a thing is large enough to be seen, its colour is there too.
  const hasColours = (canvas, colours) => {
    if (!canvas?.width) return false;
    const small = Object.assign(document.createElement('canvas'), { width: 192, height: 96 });
    const pen = small.getContext('2d', { willReadFrequently: true });
    pen.drawImage(canvas, 0, 0, 192, 96);
    const { data } = pen.getImageData(0, 0, 192, 96);
    const isThere = (colour) => {
      const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((value, channel) => Math.abs(data[at + channel] - value) < 8)) return true;
      return false;
    };
    return colours.every(isThere);
  };
  const holdsMark = (root) =>
    (!mark.text || root?.textContent.includes(mark.text)) &&
    (!mark.element || root?.querySelector(mark.element)) &&
    (!mark.colours || hasColours(root?.querySelector('canvas'), mark.colours));
  const isShown = () => {
    const hosts = document.querySelectorAll(selector);
    if (hosts.length !== count) return false;
    return [...new Set([hosts[0], hosts[count - 1]])].every((host) => {
      if (upgraded && !host.shadowRoot) return false;
      return holdsMark(host.shadowRoot) || holdsMark(host);
    });
  };
  const afterThisFrame = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', then);
    port1.start();
    port2.postMessage(0);
  };
  let loads = 0;
  let isLooking = false;
  const look = () => {
    if (isLooking || seen.painted !== undefined) return;
    isLooking = true;
    requestAnimationFrame(() => {
      isLooking = false;
      if (isShown())
        afterThisFrame(() => {
          seen.painted ??= performance.now();
          globalThis.__benchPainted('');
        });
      else if (loads >= count) look();
    });
  };
  addEventListener('climate-load', () => {
    loads += 1;
    if (loads >= count) look();
  });
  addEventListener('climate-error', ({ detail }) => seen.refusals.push(String(detail?.error)));
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

/** What `watchPage` has seen so far. */
export function readBench() {
  const { movedBy, ...seen } = globalThis.__bench;
  return { ...seen, moved: movedBy() };
}

/** Everything below a page, through shadow roots: elements alone, and with the text and comments between them. */
export function countNodes() {
  const count = { elements: 0, nodes: 0 };
  const walk = (parent) => {
    // Not by childNodes, which would leave a list behind at every node.
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      count.nodes += 1;
      if (child.nodeType === 1) count.elements += 1;
      if (child.shadowRoot) walk(child.shadowRoot);
      walk(child);
    }
  };
  walk(document);
  return count;
}
