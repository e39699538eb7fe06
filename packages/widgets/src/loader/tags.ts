import { PROGRESS_PATH, TARGET_PROGRESS_PATH, pathOf } from '@climate-embed/schema';

import { idIn } from '../data/id-in.js';

/** What the loader knows of a tag before its code is there. */
export interface Tag {
  /** Brings in the module that defines it. */
  readonly load: () => Promise<unknown>;
  /** The address of its data, as far as its attributes name one. */
  readonly path: (element: Element) => string | undefined;
}

/** Where the data of a progress card is. */
export function progressPath(city: string, target: string): string | undefined {
  if (!city) return undefined;
  return target ? pathOf(TARGET_PROGRESS_PATH, { id: city, target }) : pathOf(PROGRESS_PATH, { id: city });
}

/** Every tag that the loader serves. */
export const tags: Readonly<Record<string, Tag>> = {
  'climate-progress': {
    load: () => import('../components/progress/progress.define.js'),
    path: (element) => progressPath(idIn(element.getAttribute('city')), idIn(element.getAttribute('target'))),
  },
};
