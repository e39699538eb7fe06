import { expect } from 'chai';

import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { inlineEmbed } from './built-files.js';
import {
  closeHostPages,
  drawn,
  EMBED,
  type HostPage,
  openHostPage,
  rest,
  SCRIPT,
  words,
} from './host-page.js';

const CARD = '<climate-progress city="on-track"></climate-progress>';
const policy = (text: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${text}">`;

/** A line that the docs print for operators of pages, with our host in it. */
const printed = async (name: string): Promise<string> => {
  const text = await (await fetch(`/docs/snippets/${name}`)).text();
  return text.trim().replaceAll('https://YOUR-HOST', location.origin);
};

/** Puts a card through all that it does: drawn, opened, in another language, with an error. */
async function pace(page: HostPage): Promise<void> {
  const { guest } = page;
  await drawn(guest);
  guest.shadowRoot!.querySelector<HTMLElement>('footer button')!.click();
  await until('the working is there', () => words(guest).includes('E0'));
  guest.lang = 'ja';
  await until('it speaks Japanese', () => /[ぁ-ん]/.test(words(guest)));
  guest.setAttribute('variant', 'compact');
  guest.setAttribute('city', 'atlantis');
  await until('it says that there is no such city', () => guest.status === 'error');
  await rest(page);
}

describe('the embed', () => {
  useMockApi();
  afterEach(closeHostPages);

  describe('a page with a strict policy', () => {
    it('needs the printed line and no more', async () => {
      const page = await openHostPage({
        head: policy(`default-src 'none'; ${await printed('csp.txt')}`) + SCRIPT,
        body: CARD,
      });
      await pace(page);
      expect(page.noise).to.deep.equal([]);
    });

    it('needs the printed line for trusted types and no more', async () => {
      const lines = [await printed('csp.txt'), await printed('csp-trusted-types.txt')];
      const page = await openHostPage({
        head: policy(`default-src 'none'; ${lines.join('; ')}`) + SCRIPT,
        body: CARD,
      });
      await pace(page);
      expect(page.noise).to.deep.equal([]);
    });

    it('really forbids what it says', async () => {
      const page = await openHostPage({
        head:
          policy(`default-src 'none'; ${await printed('csp-trusted-types.txt')}`) +
          SCRIPT.replace('src=', 'nonce="x" src='),
        body: CARD,
      });
      await until('the policy speaks', () => page.noise.some((line) => line.startsWith('policy')));
      expect(() => {
        page.document.body.innerHTML = '<b></b>';
      }).to.throw(/TrustedHTML/);
      expect(page.guest.shadowRoot).to.equal(null);
    });

    it('may allow scripts by nonce alone', async () => {
      const page = await openHostPage({
        head:
          policy(`default-src 'none'; script-src 'nonce-abc'; connect-src ${location.origin}`) +
          SCRIPT.replace('src=', 'nonce="abc" src='),
        body: CARD,
      });
      await pace(page);
      expect(page.noise.filter((line) => !line.includes('__web-dev-server__'))).to.deep.equal([]);
    });

    it('may trust by descent', async () => {
      const page = await openHostPage({
        head:
          policy(
            `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${location.origin}`,
          ) + SCRIPT.replace('src=', 'nonce="abc" src='),
        body: CARD,
      });
      await pace(page);
      expect(page.noise.filter((line) => !line.includes('__web-dev-server__'))).to.deep.equal([]);
    });

    it('is drawn beside a page’s own use of Lit under trusted types, with duplicates allowed', async () => {
      const page = await openHostPage({
        head: `${policy("require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'")}
        <script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>${SCRIPT}`,
        body: CARD,
      });
      await drawn(page.guest);
      expect(page.noise).to.deep.equal([]);
    });
  });

  describe('a page that keeps nothing', () => {
    it('has its cookies and its stores untouched, however they are guarded', async () => {
      const touched: string[] = [];
      const page = await openHostPage({
        body: CARD,
        before: (globals) => {
          const guard = (owner: object, name: string): void =>
            void Object.defineProperty(owner, name, {
              configurable: true,
              get: () => {
                touched.push(name);
                throw new globals.DOMException('Denied', 'SecurityError');
              },
              set: () => {
                touched.push(name);
              },
            });
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
            guard(globals, name);
          }
          guard(globals.document, 'cookie');
          guard(globals.navigator, 'storage');
          guard(globals.navigator, 'sendBeacon');
        },
      });
      await pace(page);
      expect(touched).to.deep.equal([]);
      expect(page.noise).to.deep.equal([]);
      expect(() => page.window.localStorage).to.throw('Denied');
    });

    it('is asked for no name, no worker and no history', async () => {
      const page = await openHostPage({ body: CARD });
      const { length } = page.window.history;
      await pace(page);
      expect([page.window.name, page.window.history.length]).to.deep.equal(['', length]);
    });

    it('sees requests to the loader’s folder and to the API, and to nobody else', async () => {
      const page = await openHostPage({ body: CARD });
      await pace(page);
      const folder = new URL('.', EMBED).href;
      expect(page.fetched().length).to.be.greaterThan(5);
      expect(page.fetched().filter((address) => !address.startsWith(folder))).to.deep.equal([]);
    });

    it('sees requests to the API that it names, and to no other', async () => {
      const page = await openHostPage({
        head: `<meta name="climate-api" content="${location.origin}/elsewhere/">${SCRIPT}`,
        body: CARD,
      });
      await pace(page);
      const data = page.fetched().filter((address) => address.includes('/v1/'));
      expect(data.length).to.be.greaterThan(1);
      const other = data.filter(
        (address) => !address.startsWith(`${location.origin}/elsewhere/v1/`),
      );
      expect(other).to.deep.equal([]);
      expect(api.requests).to.have.length(data.length);
    });
  });

  describe('a sandboxed frame', () => {
    interface Message {
      readonly address?: string;
      readonly said?: string;
      readonly noise?: readonly string[];
    }

    /** Stands for the API: a frame without an origin is under no worker, so its page asks for it. */
    const RELAY = `<script>
    const noise = [];
    onerror = (message) => void noise.push(message);
    onunhandledrejection = ({ reason }) => void noise.push(String(reason));
    for (const level of ['log', 'warn', 'error']) console[level] = (...words) => void noise.push(words.join(' '));
    fetch = (address) => new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => done(new Response(data));
      parent.postMessage({ address: String(address) }, '*', [port2]);
    });
    addEventListener('climate-load', ({ target }) => {
      const look = () => {
        const said = target.shadowRoot.querySelector('article').innerText;
        if (said.trim()) parent.postMessage({ said, noise }, '*');
        else requestAnimationFrame(look);
      };
      look();
    });
  </script>`;

    it('with scripts and nothing else allowed shows the card, in silence', async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.style.cssText = 'position: fixed; inset: 0; width: 480px; height: 560px';
      frame.srcdoc = `<!doctype html><html lang="en"><head>${RELAY}
      <meta name="climate-api" content="https://api.example">${await inlineEmbed()}</head><body>${CARD}</body></html>`;
      const told = new Promise<Message>((done) => {
        addEventListener('message', async ({ data, source, ports }: MessageEvent<Message>) => {
          if (source !== frame.contentWindow) return;
          if (data.said) done(data);
          else if (data.address) {
            const { pathname } = new URL(data.address);
            ports[0]!.postMessage(await (await fetch(pathname)).text());
          }
        });
      });
      document.body.append(frame);
      const { said, noise } = await told;
      frame.remove();
      expect(said).to.contain('On track');
      expect(noise).to.deep.equal([]);
      expect(api.requests).to.deep.equal(['/v1/cities/on-track/progress.json']);
    });
  });
});
