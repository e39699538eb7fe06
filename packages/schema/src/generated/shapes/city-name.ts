// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { CityName } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const cityNameShape: Shape<CityName> = { id: 's', name: localizedTextShape, country: 's' };
