// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Basis } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const basisShape: Shape<Basis> = { 'scheme?': 's', 'code?': 's', 'boundary?': 's', 'gas?': 's', 'gwp?': 's', 'label?': localizedTextShape };
