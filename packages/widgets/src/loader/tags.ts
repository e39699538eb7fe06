import { idIn } from '../data/id-in.js';

/** What the loader knows of a tag before its code is there. */
export interface Tag {
  /** Brings in the module that defines it. */
  readonly load: () => Promise<unknown>;
  /** The key of its progress, `city` or `city:target`, where its attributes name one. */
  readonly key: (attribute: (name: string) => string | null) => string;
}

/** Every tag that the loader serves. */
export const tags: Readonly<Record<string, Tag>> = {
  'climate-progress': {
    load: async () => {
      await import('../components/progress/progress.define.js');
    },
    key: (attribute) =>
      [idIn(attribute('city')), idIn(attribute('target'))].filter(Boolean).join(':'),
  },
};
