// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { GasPart } from '../types.js';

export const gasPartShape: Shape<GasPart> = { gas: 's', 'value?': 'n', 'mass?': 'n' };
