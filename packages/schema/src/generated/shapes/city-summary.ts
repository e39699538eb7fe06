// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { CitySummary } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { positionShape } from './position.js';

export const citySummaryShape: Shape<CitySummary> = { id: 's', name: localizedTextShape, country: 's', 'position?': positionShape, targets: 'i', inventories: 'i' };
