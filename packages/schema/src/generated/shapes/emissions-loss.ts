// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EmissionsLoss } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const emissionsLossShape: Shape<EmissionsLoss> = { at: 'i', code: 's', 'label?': localizedTextShape, 'scope?': 's', value: 'n', reason: 's' };
