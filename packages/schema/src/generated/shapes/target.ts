// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Target } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { milestoneShape } from './milestone.js';
import { basisShape } from './basis.js';

export const targetShape: Shape<Target> = { id: 's', cityId: 's', kind: 's', 'label?': localizedTextShape, coverage: 's', status: 's', 'baseYear?': 'i', 'baseFiscal?': 'b', 'baseValue?': 'n', targetYear: 'i', 'reductionPercent?': 'n', 'targetValue?': 'n', 'baselineValue?': 'n', 'denominatorUnit?': 's', 'denominatorValue?': 'n', 'milestones?': [milestoneShape], 'selfReportedPercent?': 'n', 'basis?': basisShape, 'declaredOn?': 'd', sourceId: 's', 'note?': 's', 'illustrative?': 'b' };
