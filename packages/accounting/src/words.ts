import type { CAVEATS, REASONS, VERDICTS } from '@climate-embed/schema';

/** A verdict that this package gives. */
export type Verdict = (typeof VERDICTS)[number];

/** Why a target cannot be assessed. */
export type Reason = (typeof REASONS)[number];

/** What a reader must know beside a verdict. */
export type Caveat = (typeof CAVEATS)[number];
