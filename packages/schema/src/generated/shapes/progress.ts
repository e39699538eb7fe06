// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Progress } from '../types.js';
import { cityNameShape } from './city-name.js';
import { targetShape } from './target.js';
import { seriesPointShape } from './series-point.js';
import { pathwayShape } from './pathway.js';
import { basisShape } from './basis.js';
import { netZeroYearShape } from './net-zero-year.js';
import { populationShape } from './population.js';
import { workingShape } from './working.js';
import { sourceShape } from './source.js';

export const progressShape: Shape<Progress> = { city: cityNameShape, asOf: 'd', verdict: 's', 'reason?': 's', caveats: ['s'], 'illustrative?': 'b', 'target?': targetShape, 'base?': seriesPointShape, 'latest?': seriesPointShape, 'changePercent?': 'n', 'requiredChangePercent?': 'n', 'targetChangePercent?': 'n', 'achievedPercent?': 'n', 'required?': 'n', 'gap?': 'n', 'gapPercent?': 'n', 'oldAfter?': 'd', 'passedAfter?': 'd', 'pathway?': pathwayShape, 'basis?': basisShape, series: [seriesPointShape], 'netZero?': netZeroYearShape, 'population?': populationShape, 'perPerson?': 'n', targetIds: ['s'], working: workingShape, sources: [sourceShape], 'report?': 's' };
