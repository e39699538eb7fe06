import { expect } from 'chai';
import * as lit from 'lit';

import * as small from './small-html.js';

type Kit = Pick<typeof lit, 'html' | 'svg' | 'nothing' | 'render'>;

const ours = small as unknown as Kit;

/** What a template of ours may look like, with something of everything in it. */
interface State {
  readonly title: string | undefined | null;
  readonly tone: string;
  readonly hidden: boolean;
  readonly lang: string | undefined;
  readonly items: readonly (string | readonly string[])[];
  readonly open: boolean;
  readonly points: readonly number[];
}

const page = ({ html, svg, nothing }: Kit, state: State): unknown =>
  html`<article
    class="card ${state.tone} ${state.open ? 'open' : ''}"
    lang=${state.lang ?? nothing}
  >
    ${state.open ? html`<h2 id="name">${state.title}</h2>` : state.title}${state.tone}
    <ul ?hidden=${state.hidden}>
      ${state.items.map((item) => html`<li class=${state.tone}>${typeof item === 'string' ? item : item.map((part, at) => [at ? ' · ' : '', html`<bdi>${part}</bdi>`])}</li>`)}
    </ul>
    <svg viewBox="0 0 ${state.points.length} 9">
      ${state.points.map((x) => svg`<path d=${`M${x},0L9,9`}></path>`)}
    </svg>
    ${state.open ? nothing : html`<p>${state.items.length}</p>`}
  </article>`;

/** The page as a reader has it: no comments, no empty texts, texts that touch as one. */
function seen(root: Node): unknown {
  root.normalize();
  const children = [...root.childNodes].flatMap((node) =>
    node.nodeType === Node.COMMENT_NODE ? [] : [seen(node)],
  );
  if (root instanceof Text) return root.data.replace(/\s+/g, ' ');
  const attributes =
    root instanceof Element
      ? root.getAttributeNames().map((name) => `${name}=${root.getAttribute(name)!.trim()}`)
      : [];
  const merged: unknown[] = [];
  for (const child of children) {
    const before = merged.at(-1);
    if (typeof child === 'string' && typeof before === 'string')
      merged[merged.length - 1] = (before + child).replace(/\s+/g, ' ');
    else merged.push(child);
  }
  return {
    name: root.nodeName,
    space: root instanceof Element ? root.namespaceURI : '',
    attributes: attributes.sort(),
    children: merged
      .filter((child) => typeof child !== 'string' || child.trim())
      .map((child) => (typeof child === 'string' ? child.trim() : child)),
  };
}

/** Numbers that look like chance and are the same each time. */
function* chance(seed: number): Generator<number, never> {
  let at = seed;
  for (;;) {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield at / 2_147_483_648;
  }
}

const stateFrom = (random: Generator<number, never>): State => {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random.next().value * list.length)]!;
  const many = <T>(make: () => T): T[] => Array.from({ length: one([0, 0, 1, 2, 5]) }, make);
  const word = (): string => one(['', 'a', '<b>&amp;</b>', '0', 'ü "x" \'y\'', '${z}', '¤']);
  return {
    title: one<State['title']>([undefined, null, '', 'Kobe', '<i>x</i>']),
    tone: one(['good', 'bad', '']),
    hidden: one([true, false]),
    lang: one<State['lang']>([undefined, 'ko', 'en']),
    items: many(() => one<string | string[]>([word(), many(word)])),
    open: one([true, false]),
    points: many(() => Math.floor(random.next().value * 9)),
  };
};

describe('the small templates', () => {
  for (let seed = 1; seed <= 20; seed++) {
    it(`show what Lit shows, through forty changes (${seed})`, () => {
      const random = chance(seed);
      const [one, other] = [document.createElement('div'), document.createElement('div')];
      for (let round = 0; round < 40; round++) {
        const state = stateFrom(random);
        small.render(page(ours, state), one);
        lit.render(page(lit, state) as lit.TemplateResult, other);
        // Copies, since texts are joined before they are compared.
        expect(seen(one.cloneNode(true)), JSON.stringify(state)).to.deep.equal(
          seen(other.cloneNode(true)),
        );
      }
    });
  }

  const { html, nothing, render } = small;

  it('keep elements, and with them the focus, where only values change', () => {
    const place = document.body.appendChild(document.createElement('div'));
    const show = (word: string): void =>
      render(
        html`<p>${word}</p>
          <button>${word}</button>`,
        place,
      );
    show('one');
    const button = place.querySelector('button')!;
    button.focus();
    show('two');
    expect(place.querySelector('button')).to.equal(button);
    expect(document.activeElement).to.equal(button);
    expect(button.textContent).to.equal('two');
    place.remove();
  });

  it('call the listener of the moment with the host', () => {
    const place = document.createElement('div');
    const said: unknown[] = [];
    const show = (word: string): void =>
      render(
        html`<button
          @click=${function (this: unknown) {
            said.push([word, this]);
          }}
        ></button>`,
        place,
        { host: 'host' },
      );
    show('one');
    show('two');
    place.querySelector('button')!.click();
    expect(said).to.deep.equal([['two', 'host']]);
  });

  it('make no markup of data, even where data looks like a template', () => {
    const place = document.createElement('div');
    const forged = { strings: ['<img src=x>'], values: [], wrap: '' };
    const [markup, end] = ['<img>', '"><img>'];
    render(html`<p title=${end}>${markup}${forged}</p>`, place);
    expect(place.querySelector('img')).to.equal(null);
    expect(place.querySelector('p')!.title).to.equal('"><img>');
  });

  it('take an attribute away, and give it back', () => {
    const place = document.createElement('div');
    const show = (lang: unknown): void => render(html`<p lang=${lang}></p>`, place);
    show('ko');
    show(nothing);
    expect(place.querySelector('p')!.hasAttribute('lang')).to.equal(false);
    show('ja');
    expect(place.querySelector('p')!.lang).to.equal('ja');
  });
});
