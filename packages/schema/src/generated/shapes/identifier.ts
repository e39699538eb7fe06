// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Identifier } from '../types.js';

export const identifierShape: Shape<Identifier> = { system: 's', value: 's' };
