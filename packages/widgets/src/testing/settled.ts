/** What a test looks at of any widget. */
export type Widget = HTMLElement & {
  readonly status: string;
  readonly updateComplete: Promise<boolean>;
};

/** Waits for the next event of a name on an element or below it. */
export const next = (target: EventTarget, name: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));

/**
 * Waits until a condition holds, looking anew whenever the browser paints. A test that waits in vain is
 * ended by the runner's own limit, and says what it waited for.
 */
export async function until(what: string, condition: () => boolean): Promise<void> {
  for (let frames = 0; !condition(); frames++) {
    if (frames > 600) throw new Error(`waited in vain until ${what}`);
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until an element has reached a status and has drawn it. */
export async function reached(element: Widget, status: string): Promise<void> {
  await until(
    `<${element.localName}> is ${status}, it is ${element.status}`,
    () => element.status === status,
  );
  await element.updateComplete;
}

/** All text that an element shows, with blanks folded. */
export const textOf = (element: Element): string => {
  const visible = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLElement && (node.hidden || getComputedStyle(node).display === 'none'))
      return '';
    if (node instanceof HTMLStyleElement) return '';
    if (node instanceof HTMLSlotElement) {
      const given = node.assignedNodes();
      return (given.length > 0 ? given : [...node.childNodes]).map(visible).join(' ');
    }
    const children =
      node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    return [...children].map(visible).join(' ');
  };
  return visible(element).replace(/\s+/g, ' ').trim();
};
