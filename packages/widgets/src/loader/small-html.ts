/**
 * What our widgets use of Lit's templates, for the pasted embed only: `html`, `svg`, `nothing` and `render` in a
 * third of the bytes. Texts, lists and templates between tags; whole attributes or parts of one between double
 * quotes; `?name` and `@name`. No directive, no property, no hole in a comment, a `<style>` or a `<textarea>`.
 */

/** In attributes: takes the attribute away. Between tags: shows nothing. */
export const nothing = Symbol();

class Template {
  constructor(
    readonly strings: TemplateStringsArray,
    readonly values: readonly unknown[],
    readonly wrap: string,
  ) {}
}

export type TemplateResult = Template;

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template =>
  new Template(strings, values, '');

export const svg = (strings: TemplateStringsArray, ...values: unknown[]): Template =>
  new Template(strings, values, 'svg');

/** A hole: the node it is at, in document order; for an attribute its name and what stands around its values. */
interface Hole {
  readonly at: number;
  readonly name?: string;
  readonly texts?: readonly string[];
}

interface Prepared {
  readonly content: DocumentFragment;
  readonly holes: readonly Hole[];
}

type Setter = (values: readonly unknown[], from: number) => number;

/** Stands where a value will, in the text that the browser parses; no text of ours has it. */
const MARK = '¤';
const known = new WeakMap<TemplateStringsArray, Prepared>();
const places = new WeakMap<Node, Place>();
// The name that the docs print for policies on trusted types, whichever of the two is at work.
const policy = (
  globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(text: string): string }): typeof rules;
    };
  }
).trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });
let host: unknown;

const nodesIn = (root: Node): Node[] => {
  // Elements and comments.
  const walker = document.createTreeWalker(root, 129);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

function prepare({ strings, wrap }: Template): Prepared {
  const names: string[] = [];
  const text = strings.reduce((before, after) => {
    if (!/<[^>]*$/.test(before)) return `${before}<!--${MARK}-->${after}`;
    // Out of the way of the parser, which would complain of a `d` that is no path.
    const marked = before.replace(/ ([^\s$=]+)(="[^"]*|=)$/, (_, name: string, rest: string) => {
      names.push(name);
      return ` $${name}${rest}`;
    });
    return marked + MARK + after;
  });
  const template = document.createElement('template');
  const markup = wrap ? `<${wrap}>${text}</${wrap}>` : text;
  template.innerHTML = policy ? policy.createHTML(markup) : markup;
  const { content } = template;
  if (wrap) content.firstElementChild!.replaceWith(...content.firstElementChild!.childNodes);
  const holes: Hole[] = nodesIn(content).flatMap((node, at) =>
    node.nodeType === 8
      ? { at }
      : (node as Element)
          .getAttributeNames()
          .filter((name) => name[0] === '$')
          .map((name) => {
            const texts = (node as Element).getAttribute(name)!.split(MARK);
            (node as Element).removeAttribute(name);
            return { at, name: names.shift()!, texts };
          }),
  );
  return { content, holes };
}

/** Gives an attribute its value, a listener its element, whenever they change. */
function attribute(element: Element, name: string, texts: readonly string[]): Setter {
  let now: unknown = nothing;
  const of = host;
  if (name[0] === '@')
    element.addEventListener(name.slice(1), (event) => (now as EventListener).call(of, event));
  return (values, from) => {
    const next = from + texts.length - 1;
    let value =
      texts.join('') || texts[2] !== undefined
        ? texts.reduce((text, after, index) => `${text}${values[from + index - 1] ?? ''}${after}`)
        : values[from];
    if (name[0] === '?') value = value ? '' : nothing;
    if (value === now) return next;
    now = value;
    const plain = name.replace('?', '');
    if (name[0] === '@') return next;
    if (value === nothing) element.removeAttribute(plain);
    else element.setAttribute(plain, (value ?? '') as string);
    return next;
  };
}

/** Where one value stands between two nodes. */
class Place {
  #strings: TemplateStringsArray | undefined;
  #setters: Setter[] = [];
  #items: Place[] | undefined;
  #text: Text | undefined;

  /** @param end the node after the last one of this place. */
  constructor(
    readonly start: ChildNode,
    readonly end: () => Node | null,
  ) {}

  set(value: unknown): void {
    if (value instanceof Template) {
      const { strings, values } = value;
      if (strings !== this.#strings) this.#stamp(value);
      this.#setters.reduce((from, setter) => setter(values, from), 0);
    } else if (Array.isArray(value)) {
      if (!this.#items) this.clear();
      const items = (this.#items ??= []);
      value.forEach((item, index) => {
        items[index] ??= new Place(
          this.#insert(document.createComment('')),
          () => items[index + 1]?.start ?? this.end(),
        );
        items[index].set(item);
      });
      // The first that is left over now ends where the list ends, and takes the others along.
      const [spare] = items.splice(value.length);
      spare?.clear();
      spare?.start.remove();
    } else {
      const text = value === nothing ? '' : `${(value ?? '') as string}`;
      if (!this.#text) {
        this.clear();
        if (text) this.#text = this.#insert(document.createTextNode(text));
      } else if (this.#text.data !== text) this.#text.data = text;
    }
  }

  clear(): void {
    const end = this.end();
    while (this.start.nextSibling !== end) this.start.nextSibling!.remove();
    this.#strings = this.#items = this.#text = undefined;
  }

  #insert<T extends Node>(node: T): T {
    return this.start.parentNode!.insertBefore(node, this.end());
  }

  #stamp(template: Template): void {
    this.clear();
    const { strings } = template;
    let prepared = known.get(strings);
    if (!prepared) known.set(strings, (prepared = prepare(template)));
    const content = document.importNode(prepared.content, true);
    const nodes = nodesIn(content);
    this.#setters = prepared.holes.map(({ at, name, texts }) => {
      if (name) return attribute(nodes[at] as Element, name, texts!);
      const start = nodes[at] as ChildNode;
      const after = start.nextSibling;
      // What stands last in a template ends where the template does.
      const place = new Place(
        start,
        () => after ?? (start.parentNode === this.start.parentNode ? this.end() : null),
      );
      return (values, from) => {
        place.set(values[from]);
        return from + 1;
      };
    });
    this.#insert(content);
    this.#strings = strings;
  }
}

/** Shows a template in `container`, behind what stands there; anew, only what has changed. */
export function render(
  value: unknown,
  container: Node,
  options?: { readonly host?: unknown },
): void {
  host = options?.host;
  let place = places.get(container);
  if (!place) {
    const start = container.appendChild(document.createComment(''));
    places.set(container, (place = new Place(start, () => null)));
  }
  place.set(value);
}
