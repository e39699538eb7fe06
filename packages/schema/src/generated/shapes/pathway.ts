// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Pathway } from '../types.js';
import { pathwayPointShape } from './pathway-point.js';

export const pathwayShape: Shape<Pathway> = { kind: 's', points: [pathwayPointShape] };
