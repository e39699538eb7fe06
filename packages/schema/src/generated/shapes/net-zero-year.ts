// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { NetZeroYear } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const netZeroYearShape: Shape<NetZeroYear> = { year: 'i', targetId: 's', 'label?': localizedTextShape };
