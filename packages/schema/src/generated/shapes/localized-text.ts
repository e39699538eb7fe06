// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { LocalizedText } from '../types.js';

export const localizedTextShape: Shape<LocalizedText> = { '*': 's' };
