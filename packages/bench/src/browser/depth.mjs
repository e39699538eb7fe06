/** How many steps lie between a page and a request: the page is 0, what it names is 1, what that names is 2. */

const withoutHash = (url) => url.split('#')[0];

/**
 * The depth of each request, from DevTools' initiators.
 *
 * @param requests `{ url, initiator }` in the order they were sent; `initiator` is the address of what asked for
 * it, undefined for the page itself.
 * @returns a map from address to depth. An address asked for twice keeps its first depth.
 */
export function depthsOf(requests) {
  const depths = new Map();
  for (const { url, initiator } of requests) {
    const address = withoutHash(url);
    if (depths.has(address)) continue;
    const above = initiator === undefined ? -1 : (depths.get(withoutHash(initiator)) ?? 0);
    depths.set(address, above + 1);
  }
  return depths;
}

/** What asked for a request, from the event `Network.requestWillBeSent`. */
export function initiatorOf({ initiator, documentURL, type, request }) {
  if (type === 'Document' && request.url === documentURL) return undefined;
  return initiator.url ?? topFrame(initiator.stack) ?? documentURL;
}

function topFrame(stack) {
  for (let at = stack; at; at = at.parent) {
    const frame = at.callFrames.find(({ url }) => url.startsWith('http'));
    if (frame) return frame.url;
  }
  return undefined;
}
