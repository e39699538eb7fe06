// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Replacement } from '../types.js';

export const replacementShape: Shape<Replacement> = { id: 's', by: 's' };
