import { decodeLand, type Land } from '@climate-embed/figures/geo';

/** Coasts as far as they are here: one for all maps of a page. */
export const coasts: { coarse?: Land; fine?: Land } = {};

/** The texts are chunks of their own; where one cannot be had, the points stand on open sea, and it is tried anew. */
const texts = {
  coarse: () => import('@climate-embed/figures/geo/land'),
  fine: () => import('@climate-embed/figures/geo/land-detail'),
};

/** Brings coasts in; never rejects. */
export async function bringLand(which: keyof typeof texts): Promise<void> {
  try {
    coasts[which] ??= decodeLand((await texts[which]()).default);
  } catch {
    // The browser has said so already.
  }
}
