import { PROGRESS_PATH, TARGET_PROGRESS_PATH, pathOf } from '@climate-embed/schema';

import { idIn } from '../data/id-in.js';

/** What the loader knows of a tag before its code is there. */
export interface Tag {
  /** Brings in the module that defines it. */
  readonly load: () => Promise<unknown>;
  /** The address of its data, where its attributes name one. */
  readonly path: (attribute: (name: string) => string) => string | false;
}

/** Every tag that the loader serves. */
export const tags: Readonly<Record<string, Tag>> = {
  'climate-progress': {
    load: () => import('../components/progress/progress.define.js'),
    path: (attribute) => {
      const [id, target] = [idIn(attribute('city')), idIn(attribute('target'))];
      return !!id && pathOf(target ? TARGET_PROGRESS_PATH : PROGRESS_PATH, { id, target });
    },
  },
};
