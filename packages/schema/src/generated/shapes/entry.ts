// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Entry } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { gasPartShape } from './gas-part.js';

export const entryShape: Shape<Entry> = { code: 's', 'gpc?': 's', 'label?': localizedTextShape, 'scope?': 's', 'gas?': 's', 'value?': 'n', 'keys?': ['s'], 'elsewhere?': ['s'], 'gases?': [gasPartShape], 'biogenic?': 'n', 'activity?': 's', 'activityQuality?': 's', 'factorQuality?': 's', 'note?': 's' };
