import type { Drawing } from '../progress/drawing-node.js';
import { element, svg } from './markup.js';
import { STYLE } from './style.js';

/**
 * A drawing as a still SVG document, light or dark as the reader's device is, with its own style. Every text is
 * escaped.
 *
 * @param about `title` names the picture, `desc` says it in words (the view's `spoken`), `lang` is their language.
 * @example
 * toSvg(drawPathway(progress, { locale: ko, width: 342, height: 132 }), { title: '고베', desc: view.spoken, lang: 'ko' });
 */
export const toSvg = (
  { width, height, nodes }: Drawing,
  about: { readonly title: string; readonly desc: string; readonly lang?: string },
): string =>
  svg(
    width,
    height,
    about,
    STYLE,
    `<path class="surface" d="M0,0H${width}V${height}H0Z"/>${nodes.map(element).join('')}`,
  );
