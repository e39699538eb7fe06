import type { Picked } from '../localized.js';
import type { DrawingNode } from '../progress/drawing-node.js';

/** Signs with a meaning in XML, and characters that XML 1.0 cannot hold at all. */
export const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(
      /[&<>"']/g,
      (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!,
    );

/** An attribute with the space before it; nothing where it has no value. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(String(value))}"`;

/** A node of a drawing as an SVG element. */
export const element = (node: DrawingNode): string => {
  const kind = attribute('class', node.class);
  if (node.tag === 'path') return `<path${kind}${attribute('d', node.d)}/>`;
  if (node.tag === 'circle')
    return `<circle${kind}${attribute('cx', node.cx)}${attribute('cy', node.cy)}${attribute('r', node.r)}/>`;
  const place = `${attribute('x', node.x)}${attribute('y', node.y)}${attribute('text-anchor', node.anchor)}`;
  return `<text${kind}${place}${attribute('xml:lang', node.lang)}>${escaped(node.text)}</text>`;
};

/** A line of text in pieces, each with its language where it is not the reader's. */
export const textLine = (kind: string, x: number, y: number, pieces: readonly Picked[]): string =>
  `<text${attribute('class', kind)}${attribute('x', x)}${attribute('y', y)}>` +
  `${pieces.map(({ text, lang }) => (lang ? `<tspan${attribute('xml:lang', lang)}>${escaped(text)}</tspan>` : escaped(text))).join('')}</text>`;

/** A still picture as an SVG document with its name, its description and its own style. */
export const svg = (
  width: number,
  height: number,
  about: { readonly title: string; readonly desc: string; readonly lang?: string | undefined },
  style: string,
  content: string,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" role="img"${attribute('xml:lang', about.lang)}` +
  `${attribute('width', width)}${attribute('height', height)}${attribute('viewBox', `0 0 ${width} ${height}`)}>` +
  `<title>${escaped(about.title)}</title><desc>${escaped(about.desc)}</desc><style>${style}</style>` +
  `${content}</svg>`;
