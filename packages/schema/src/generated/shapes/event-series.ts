// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EventSeries } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const eventSeriesShape: Shape<EventSeries> = { id: 's', name: localizedTextShape, 'number?': 'i' };
