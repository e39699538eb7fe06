import type { Drawing, DrawingNode } from '@climate-embed/figures/progress';
import { nothing, svg, type TemplateResult } from 'lit';

const shape = (node: DrawingNode): TemplateResult<2> =>
  node.tag === 'path'
    ? svg`<path class=${node.class} d=${node.d}></path>`
    : node.tag === 'circle'
      ? svg`<circle class=${node.class} cx=${node.cx} cy=${node.cy} r=${node.r}></circle>`
      : svg`<text class=${node.class} x=${node.x} y=${node.y} text-anchor=${node.anchor} lang=${node.lang ?? nothing}>${node.text}</text>`;

/** A drawing as a picture; what it shows is said beside it in words, so that it is hidden from those who listen. */
export const picture = ({ width, height, nodes }: Drawing): TemplateResult<2> =>
  svg`<svg width=${width} height=${height} aria-hidden="true">${nodes.map(shape)}</svg>`;
