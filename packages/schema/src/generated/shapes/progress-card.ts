// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { ProgressCard } from '../types.js';
import { cityNameShape } from './city-name.js';
import { netZeroYearShape } from './net-zero-year.js';
import { cardTargetShape } from './card-target.js';
import { seriesPointShape } from './series-point.js';
import { pathwayShape } from './pathway.js';
import { cardBasisShape } from './card-basis.js';
import { cardSourceShape } from './card-source.js';

export const progressCardShape: Shape<ProgressCard> = { city: cityNameShape, asOf: 'd', verdict: 's', 'reason?': 's', caveats: ['s'], 'illustrative?': 'b', 'changePercent?': 'n', 'requiredChangePercent?': 'n', 'targetChangePercent?': 'n', 'achievedPercent?': 'n', 'required?': 'n', 'gap?': 'n', 'oldAfter?': 'd', 'netZero?': netZeroYearShape, 'perPerson?': 'n', 'target?': cardTargetShape, 'base?': seriesPointShape, 'latest?': seriesPointShape, 'pathway?': pathwayShape, 'basis?': cardBasisShape, series: [seriesPointShape], sources: [cardSourceShape] };
