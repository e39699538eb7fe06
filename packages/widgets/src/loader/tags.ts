import { EMISSIONS_IN_PATH, TARGET_PROGRESS_PATH } from '@climate-embed/schema';

import { emissionsWords } from '../data/emissions-words.js';
import type { LanguageFiles } from '../data/language-files.js';

/** What the loader does for a tag before its code is there. */
export interface Tag {
  /** Brings in the module that defines it. */
  readonly load: () => Promise<void>;
  /** The address of its data where every attribute is given that asks for any. */
  readonly path: string;
  /** Words that it needs beside those of every widget. */
  readonly words?: LanguageFiles<unknown>;
}

/** Every tag that the loader serves. */
export const tags: Readonly<Record<string, Tag>> = {
  'climate-progress': {
    load: async () => {
      await import('../components/progress/progress.define.js');
    },
    path: TARGET_PROGRESS_PATH,
  },
  'climate-emissions': {
    load: async () => {
      await import('../components/emissions/emissions.define.js');
    },
    path: EMISSIONS_IN_PATH,
    words: emissionsWords,
  },
};
