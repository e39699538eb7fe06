import { emissionsSvg } from '@climate-embed/figures/still';

import { csvOf } from './csv.js';
import type { Stage } from './stage.js';

const WIDTH = 800;
const HEIGHT = 480;

/** The picture as the API draws it, with title, source and licence inside. */
function svgOf({ data, locale, words, selection, element }: Stage): string {
  const today = (element.now ?? new Date()).toISOString().slice(0, 10);
  return emissionsSvg(data, { ...selection, locale, words, today, width: WIDTH, height: HEIGHT });
}

/** The same in pixels, twice as many each way. */
async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  // A page may forbid images from data or blobs: then only this one format is not to be had.
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * image.naturalWidth;
  canvas.height = 2 * image.naturalHeight;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.')))),
  );
}

/** Hands the reader a file of what is shown, made on this page and named after city and division. */
export async function save(stage: Stage, kind: 'CSV' | 'SVG' | 'PNG'): Promise<void> {
  const { data } = stage;
  const blob =
    kind === 'CSV'
      ? new Blob([csvOf(data)], { type: 'text/csv;charset=utf-8' })
      : kind === 'SVG'
        ? new Blob([svgOf(stage)], { type: 'image/svg+xml' })
        : await pngOf(svgOf(stage));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${data.city.id}-emissions-${data.by}.${kind.toLowerCase()}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
