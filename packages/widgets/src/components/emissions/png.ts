import { drawEmissions } from '@climate-embed/figures/emissions';
import { render } from 'lit';

import { picture } from '../../templates/picture.js';
import type { Stage } from './stage.js';

const [WIDTH, CHART, PADDING] = [800, 340, 28];
const textOf = (parts: readonly { readonly text: string }[], between = ''): string =>
  parts.map(({ text }) => text).join(between);

/** Breaks a text where a line is full: between words, or anywhere in scripts that have none. */
function linesOf(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines = [''];
  for (const piece of text.match(
    /[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g,
  ) ?? []) {
    const longer = lines.at(-1)! + piece;
    if (context.measureText(longer.trimEnd()).width > width && lines.at(-1)) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trim());
}

/** Paints a picture as the browser has styled it; no image is loaded, which a page might forbid. */
function paint(context: CanvasRenderingContext2D, svg: Element): void {
  for (const node of svg.children) {
    const style = getComputedStyle(node);
    const share = Number(style.opacity);
    const path = new Path2D(node.getAttribute('d') ?? undefined);
    const number = (name: string): number => Number(node.getAttribute(name));
    if (node.localName === 'circle')
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
    const text = node.localName === 'text' ? node.textContent! : '';
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign = style.textAnchor === 'middle' ? 'center' : (style.textAnchor as 'start');
    const fill = (): void => {
      if (style.fill === 'none') return;
      context.globalAlpha = share * Number(style.fillOpacity);
      context.fillStyle = style.fill;
      if (text) context.fillText(text, number('x'), number('y'));
      else context.fill(path);
    };
    const stroke = (): void => {
      if (style.stroke === 'none') return;
      context.globalAlpha = share;
      context.strokeStyle = style.stroke;
      context.lineWidth = Number.parseFloat(style.strokeWidth);
      context.setLineDash((style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
      if (text) context.strokeText(text, number('x'), number('y'));
      else context.stroke(path);
    };
    const strokeFirst = style.paintOrder.startsWith('stroke');
    for (const step of strokeFirst ? [stroke, fill] : [fill, stroke]) step();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

/** The picture with title, sentence, source and licence, in the colours of the page, at twice its size. */
export async function pngOf(stage: Stage): Promise<Blob> {
  const { data } = stage;
  const plot = stage.plot!;
  const inner = WIDTH - 2 * PADDING;
  const place = plot.appendChild(document.createElement('div'));
  place.className = 'spoken';
  render(picture(drawEmissions(data, { ...stage, width: inner, height: CHART })), place);
  const { backgroundColor, color, fontFamily } = getComputedStyle(plot.closest('article')!);
  const quiet = getComputedStyle(plot.closest('article')!.querySelector('footer')!).color;

  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const licences = data.sources.map(({ licence }) => licence);
  const texts = [
    { text: textOf(stage.title), font: `650 22px ${fontFamily}`, ink: color, step: 30 },
    {
      text: [stage.subtitle, stage.illustrative].filter(Boolean).join(' · '),
      font: `14px ${fontFamily}`,
      ink: quiet,
      step: 22,
    },
    { text: textOf(stage.sentence), font: `16px ${fontFamily}`, ink: color, step: 24 },
  ];
  const below = [
    ...stage.legend.map(({ label, tone, hidden }) => ({ text: hidden ? '' : label.text, tone })),
    { text: [textOf(stage.notes, ' ')].join(''), tone: '' },
    { text: [textOf(stage.provenance, ' · '), ...new Set(licences)].join(' · '), tone: '' },
  ];
  const colours = Object.fromEntries(
    [...place.querySelectorAll('.area')].map((node) => [
      node.classList[1]!,
      getComputedStyle(node).fill,
    ]),
  );
  /** Once to learn the height, once to paint. */
  const write = (paints: boolean): number => {
    let y = PADDING;
    const lines = (text: string, ink: string, step: number, indent = 0): void => {
      for (const line of linesOf(context, text, inner - indent)) {
        y += step;
        context.fillStyle = ink;
        context.textAlign = 'start';
        if (paints) context.fillText(line, PADDING + indent, y - step * 0.3);
      }
    };
    for (const { text, font, ink, step } of texts) {
      context.font = font;
      lines(text, ink, step);
    }
    y += 8;
    if (paints) {
      context.save();
      context.translate(PADDING, y);
      paint(context, place.querySelector('svg')!);
      context.restore();
    }
    y += CHART + 8;
    context.font = `13px ${fontFamily}`;
    for (const { text, tone } of below) {
      if (!text) continue;
      if (tone && paints) {
        context.fillStyle = colours[tone] ?? quiet;
        context.fillRect(PADDING, y + 5, 10, 10);
      }
      lines(text, tone ? color : quiet, 20, tone ? 18 : 0);
    }
    return y + PADDING;
  };
  canvas.width = 2 * WIDTH;
  canvas.height = 2 * write(false);
  context.scale(2, 2);
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  write(true);
  place.remove();
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.')))),
  );
}
