// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PathwayPoint } from '../types.js';

export const pathwayPointShape: Shape<PathwayPoint> = { year: 'i', value: 'n', 'changePercent?': 'n', 'targetId?': 's', 'netZero?': 'b' };
