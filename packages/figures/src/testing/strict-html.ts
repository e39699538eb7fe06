/** An element of a page, in the order of its start tag. */
export interface Found {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Tags around it, the outermost first. */
  readonly within: readonly string[];
  /** All text in it. */
  text: string;
}

const VOID = ['meta', 'link'];
/** What may stand in a sentence: only these may stand in `p`, headings and each other. */
const PHRASING = ['a', 'b', 'bdi', 'mark', 'small', 'sup', 'time', 'title'];
const SENTENCES = ['p', 'h1', 'h2', 'h3', 'dt', ...PHRASING];
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['div', 'dl'],
  dd: ['div', 'dl'],
};
const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function decoded(text: string): string {
  const left = text.replace(/&(amp|lt|gt|quot|#39);/g, '');
  if (/[<>&]/.test(left)) throw new Error(`A sign is not escaped in: ${text.slice(0, 80)}`);
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign]!);
}

function attributesOf(written: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = written.replace(/ ([a-z-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (name in found) throw new Error(`${name} stands twice in: ${written}`);
    found[name] = decoded(value);
    return '';
  });
  if (rest) throw new Error(`An attribute is not written well in: ${written}`);
  return found;
}

/**
 * Reads a page far more strictly than a browser does: every element is closed where it should be, every attribute is
 * quoted, every sign escaped, nothing stands where HTML does not allow it.
 *
 * @throws Error for the first thing that is not so.
 */
export function strictHtml(page: string): Found[] {
  const start = '<!doctype html>\n';
  if (!page.startsWith(start)) throw new Error('The page has no doctype.');
  const elements: Found[] = [];
  const open: Found[] = [];
  for (const [, style, closed, tag, attributes, text] of page
    .slice(start.length)
    .matchAll(/<style>([^<]*)<\/style>|<\/([a-z0-9]+)>|<([a-z0-9]+)([^<>]*)>|([^<]+)|</g)) {
    const parent = open.at(-1);
    if (style !== undefined) continue;
    if (closed !== undefined) {
      if (open.pop()?.tag !== closed) throw new Error(`</${closed}> closes what is not open.`);
    } else if (tag !== undefined) {
      const within = open.map((one) => one.tag);
      const found = { tag, attributes: attributesOf(attributes!), within, text: '' };
      if (PARENTS[tag]?.includes(parent?.tag ?? '') === false)
        throw new Error(`<${tag}> stands in <${parent?.tag}>.`);
      if (['ul', 'ol', 'dl'].includes(parent?.tag ?? '') && !(tag === 'li' || tag === 'div'))
        throw new Error(`<${tag}> stands in a list.`);
      if (SENTENCES.includes(parent?.tag ?? '') && !PHRASING.includes(tag))
        throw new Error(`<${tag}> stands in <${parent?.tag}>.`);
      if (tag === 'a' && within.includes('a')) throw new Error('A link stands in a link.');
      elements.push(found);
      if (!VOID.includes(tag)) open.push(found);
    } else if (text !== undefined) {
      const said = decoded(text);
      if (said.trim() && ['ul', 'ol', 'dl', 'html', 'head'].includes(parent?.tag ?? 'html'))
        throw new Error(`Text stands in <${parent?.tag}>: ${said.slice(0, 40)}`);
      for (const one of open) one.text += said;
    } else throw new Error('A < is not escaped.');
  }
  if (open.length) throw new Error(`<${open.at(-1)!.tag}> is not closed.`);
  return elements;
}
