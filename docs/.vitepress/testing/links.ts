import { posix } from 'node:path';
import { isThere, pageAt, type Page, prose } from './pages.js';

/** Served beside the site by the same server, or put beside a page by the export. */
const served = [/^(\.\/public)?\/v1\//, /^\/demos\//];

/** Where a text's links lead to: of Markdown, and of tags that Markdown leaves as they are. */
export function linksIn({ path, text }: Page): string[] {
  const words = path.endsWith('.md') ? prose(text) : text;
  const found = [
    ...words.matchAll(/\]\(\s*<?([^)\s>]+)/g),
    ...words.matchAll(/\s(?:href|src|srcset)="([^"]+)"/g),
    ...text.matchAll(/^\s*link: (\S+)$/gm),
    ...text.matchAll(/^<<< (@\/[^\s{]+)/gm),
    ...text.matchAll(/<!--\s*@include:\s*(\S+?)\s*-->/g),
  ];
  return found.map(([, link]) => link!);
}

/** The anchor that VitePress makes of a heading, for the plain headings that we write. */
const anchorOf = (heading: string): string =>
  /\{#([^}]+)\}\s*$/.exec(heading)?.[1] ??
  heading
    .replaceAll(/[`*_]|<[^>]+>/g, '')
    .toLowerCase()
    .trim()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** The anchors on a page. */
export const anchorsOf = ({ text }: Page): Set<string> =>
  new Set(
    [...text.matchAll(/^#{1,6} (.+)$/gm)]
      .map(([, heading]) => anchorOf(heading!))
      .concat([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))
      // An agenda answers to its event, and then to a session of it.
      .concat([...text.matchAll(/\sevent="([^"]+)"/g)].map(([, event]) => `agenda=${event}`)),
  );

/** The file a link leads to: a page's name comes without ending, a folder stands for its first page. */
function fileOf(from: string, link: string): string | undefined {
  const base = link.startsWith('@/') ? link.replace('@/', 'docs/') : link;
  const path = base.startsWith('/')
    ? posix.join('docs', base)
    : base === link
      ? posix.join(posix.dirname(from), base)
      : base;
  const candidates = [
    `${path}.md`,
    posix.join(path, 'index.md'),
    posix.join(path, 'README.md'),
    posix.join(path, 'index.html'),
    path.replace(/^docs\//, 'docs/public/'),
    path,
  ];
  return candidates.find((candidate) => isThere(candidate) && !candidate.endsWith('/'));
}

/** What is wrong with a link, or undefined. Links to other sites are not followed. */
export function problemWith(link: string, from: string): string | undefined {
  if (/^[a-z]+:/i.test(link) || served.some((pattern) => pattern.test(link))) return undefined;
  const [path = '', anchor] = link.split('#');
  const site = from.startsWith('demos/') && path === '/' ? 'docs/index.md' : undefined;
  const file = path === '' ? from : (site ?? fileOf(from, path));
  if (!file) return `${link} leads nowhere`;
  if (
    anchor &&
    /\.(md|html)$/.test(file) &&
    !anchorsOf(pageAt(file)).has(anchor.replace(/\/.*/, ''))
  )
    return `${link}: ${file} has no such heading`;
  return undefined;
}
