import type { Drawing, DrawingNode } from '../progress/drawing-node.js';

/** The light look of the design; a page or a picture has no host to inherit from. */
const STYLE =
  'text{font:12px Inter,"Noto Sans","Noto Sans KR","Noto Sans JP","Noto Sans SC",system-ui,sans-serif;fill:#5b6762;stroke:#fff;stroke-width:3px;paint-order:stroke;font-variant-numeric:tabular-nums}' +
  '.latest{font-weight:650;fill:#16211d}' +
  '.axis{stroke:#dfe4e0;fill:none}' +
  '.line{stroke:#16211d;stroke-width:2;fill:none;stroke-linejoin:round;stroke-linecap:round}' +
  '.soft{stroke:#5b6762;stroke-width:1.5}' +
  '.path{stroke:#0b6e4f;stroke-width:1.75;stroke-dasharray:4 3.5;fill:none}' +
  '.gap{fill:#b4480f;stroke:#b4480f;stroke-width:0;opacity:.25}.gap.good{fill:#0b6e4f;stroke:#0b6e4f}.lone{stroke-width:6}' +
  '.dot{fill:#16211d}' +
  '.hollow{fill:#fff;stroke:#16211d;stroke-width:1.5}' +
  '.ring{fill:#fff;stroke:#0b6e4f;stroke-width:2}';

/** Signs with a meaning in XML, and characters that XML 1.0 cannot hold at all. */
const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(
      /[&<>"']/g,
      (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!,
    );

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(String(value))}"`;

const element = (node: DrawingNode): string => {
  const kind = attribute('class', node.class);
  if (node.tag === 'path') return `<path${kind}${attribute('d', node.d)}/>`;
  if (node.tag === 'circle')
    return `<circle${kind}${attribute('cx', node.cx)}${attribute('cy', node.cy)}${attribute('r', node.r)}/>`;
  const place = `${attribute('x', node.x)}${attribute('y', node.y)}${attribute('text-anchor', node.anchor)}`;
  return `<text${kind}${place}${attribute('xml:lang', node.lang)}>${escaped(node.text)}</text>`;
};

/**
 * A drawing as a still SVG document, in the light look, with its own style. Every text is escaped.
 *
 * @param about `title` names the picture, `desc` says it in words (the view's `spoken`), `lang` is their language.
 * @example
 * toSvg(drawPathway(progress, { locale: ko, width: 342, height: 132 }), { title: '고베', desc: view.spoken, lang: 'ko' });
 */
export function toSvg(
  drawing: Drawing,
  about: { readonly title: string; readonly desc: string; readonly lang?: string },
): string {
  const { width, height, nodes } = drawing;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img"${attribute('xml:lang', about.lang)}` +
    `${attribute('width', width)}${attribute('height', height)}${attribute('viewBox', `0 0 ${width} ${height}`)}>` +
    `<title>${escaped(about.title)}</title><desc>${escaped(about.desc)}</desc><style>${STYLE}</style>` +
    `${nodes.map(element).join('')}</svg>`
  );
}
