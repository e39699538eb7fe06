import { askAhead } from './ask-ahead.js';

/** What the loader does for a tag before its code is there. */
export interface Tag {
  /** Brings in the module that defines it. */
  readonly load: () => Promise<void>;
  /** Asks for its data, as far as its attributes name any. */
  readonly ask: (attribute: (name: string) => string) => void;
}

/** Asked for once: browsers ask again for a module that could not be had. */
let code: Promise<void> | undefined;

/** Every tag that the loader serves. */
export const tags: Readonly<Record<string, Tag>> = {
  'climate-progress': {
    load: () => (code ??= import('../components/progress/progress.define.js').then(() => {})),
    ask: (attribute) => {
      if (attribute('city')) askAhead(attribute('city'), attribute('target'));
    },
  },
};
