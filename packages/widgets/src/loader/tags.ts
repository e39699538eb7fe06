import {
  EMISSIONS_IN_PATH,
  EVENT_PATH,
  PARTNER_PATH,
  PARTNER_POINTS_PATH,
  TARGET_PROGRESS_PATH,
} from '@climate-embed/schema';

/** Every tag that the loader serves, without `climate-`: the address of its data where every attribute is given. */
export const paths = {
  progress: TARGET_PROGRESS_PATH,
  emissions: EMISSIONS_IN_PATH,
  map: PARTNER_POINTS_PATH,
  partner: PARTNER_PATH,
  agenda: EVENT_PATH,
} as const;

/** The name of a tag without `climate-`. */
export type TagName = keyof typeof paths;

/** Brings in the module that defines a tag, or the land that a map stands on. */
export const bring = (name: TagName | 'land'): Promise<void> =>
  ({
    progress: async () => {
      await import('../components/progress/progress.define.js');
    },
    emissions: async () => {
      await import('../components/emissions/emissions.define.js');
    },
    map: async () => {
      await import('../components/map/map.define.js');
    },
    partner: async () => {
      await import('../components/partner/partner.define.js');
    },
    agenda: async () => {
      await import('../components/agenda/agenda.define.js');
    },
    land: async () => {
      await import('@climate-embed/figures/geo/land');
    },
  })[name]();
