// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { SeriesPoint } from '../types.js';

export const seriesPointShape: Shape<SeriesPoint> = { year: 'i', 'fiscal?': 'b', value: 'n', method: 's', sourceId: 's' };
