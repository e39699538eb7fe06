import { until } from '../testing/settled.js';

/** The built loader, as a partner pastes it. */
export const EMBED = new URL('../../dist/embed/embed.js', import.meta.url).href;

/** The line that a partner pastes into the head. */
export const SCRIPT = `<script type="module" src="${EMBED}"></script>`;

/** The widget's element as a test looks at it from outside its page. */
export type Guest = HTMLElement & {
  readonly status?: string;
  data?: unknown;
  reload(): void;
};

/** A page of somebody else's, in a frame of its own: its globals, its registry, its rules. */
export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Uncaught errors, unhandled rejections, policy violations, reports and console words, as they came. */
  readonly noise: readonly string[];
  /** The first widget. */
  readonly guest: Guest;
  /** Addresses of everything that the page has fetched. */
  fetched(): string[];
}

/** What the page is made of. */
export interface HostPageOptions {
  readonly quirks?: boolean;
  readonly head?: string;
  readonly body: string;
  /** Runs in the frame's globals before any of the page's own scripts. */
  readonly before?: (window: Window & typeof globalThis) => void;
  readonly width?: number;
  readonly height?: number;
}

const frames = new Set<HTMLIFrameElement>();

const listen = (window: Window & typeof globalThis, noise: string[]): void => {
  window.addEventListener('error', (event) => noise.push(`error: ${event.message}`));
  window.addEventListener('unhandledrejection', ({ reason }) =>
    noise.push(`rejection: ${String(reason)}`),
  );
  window.document.addEventListener('securitypolicyviolation', (event) => {
    // The test server's own line to its pages.
    if (event.blockedURI.startsWith('ws:')) return;
    noise.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const) {
    window.console[level] = (...words: unknown[]) =>
      void noise.push(`${level}: ${words.map(String).join(' ')}`);
  }
};

const windowOf = (frame: HTMLIFrameElement): Window & typeof globalThis =>
  frame.contentWindow as Window & typeof globalThis;

/** Opens a page that is ours to listen to from its first line on. */
export async function openHostPage({
  quirks = false,
  head = SCRIPT,
  body,
  before,
  width = 480,
  height = 560,
}: HostPageOptions): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0; border: 0; width: ${width}px; height: ${height}px`;
  const noise: string[] = [];
  // The page calls before its parser goes on, so that what is written here is read as its own text.
  frame.addEventListener('host-page', () => {
    const window = windowOf(frame);
    listen(window, noise);
    before?.(window);
    window.document.write(`${head}</head><body>${body}</body>`);
  });
  frame.src = new URL(quirks ? 'quirks-page.html' : 'host-page.html', import.meta.url).href;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  frames.add(frame);
  await loaded;
  const window = windowOf(frame);
  const page = window.document;
  return {
    frame,
    window,
    document: page,
    noise,
    get guest() {
      return page.querySelector<Guest>('climate-progress, climate-emissions')!;
    },
    fetched: () =>
      window.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.includes('/__web-dev-server__')),
  };
}

/** Takes all of them out again; call it after each test. */
export function closeHostPages(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** The words in a widget's card as a reader sees them, whichever page it stands in. */
export const words = (guest: Element): string =>
  guest.shadowRoot?.querySelector('article')?.innerText.replace(/\s+/g, ' ').trim() ?? '';

/** Whether an element takes up room on the screen. */
export const seen = (element: Element): boolean =>
  [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);

/** Waits until a widget has its data and its words. */
export async function drawn(guest: Guest): Promise<Guest> {
  await until(`the card is drawn; it is ${guest.status}, ${words(guest)}`, () => {
    return guest.status === 'complete' && words(guest) !== '';
  });
  return guest;
}

/** Lets the page come to rest: what was started has had its turn, was drawn and measured. */
export async function rest(page: HostPage): Promise<void> {
  for (let frames = 0; frames < 10; frames++) {
    await new Promise((done) => page.window.requestAnimationFrame(done));
  }
}
