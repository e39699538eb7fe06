import { emissionsSvg } from '@climate-embed/figures/still';

import { csvOf } from './csv.js';
import { pngOf } from './png.js';
import type { FileKind, Stage } from './stage.js';

const WIDTH = 800;
const HEIGHT = 480;

/** The picture as the API draws it, with title, source and licence inside. */
const svgOf = (stage: Stage): string =>
  emissionsSvg(stage.data, { ...stage, width: WIDTH, height: HEIGHT });

/** Hands the reader a file of what is shown, made on this page and named after city and division. */
export async function save(stage: Stage, kind: FileKind): Promise<void> {
  const { data } = stage;
  const blob =
    kind === 'CSV'
      ? new Blob([csvOf(data)], { type: 'text/csv;charset=utf-8' })
      : kind === 'SVG'
        ? new Blob([svgOf(stage)], { type: 'image/svg+xml' })
        : await pngOf(stage);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${data.city.id}-emissions-${data.by}.${kind.toLowerCase()}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
