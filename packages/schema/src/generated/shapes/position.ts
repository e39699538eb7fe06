// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Position } from '../types.js';

export const positionShape: Shape<Position> = { longitude: 'n', latitude: 'n' };
