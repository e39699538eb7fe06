// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EmissionsSeries } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { emissionsGapShape } from './emissions-gap.js';

export const emissionsSeriesShape: Shape<EmissionsSeries> = { key: 's', 'label?': localizedTextShape, 'tone?': 's', values: ['n'], 'at?': ['i'], 'gaps?': [emissionsGapShape], 'outside?': 'b' };
