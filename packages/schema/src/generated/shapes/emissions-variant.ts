// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EmissionsVariant } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const emissionsVariantShape: Shape<EmissionsVariant> = { by: 's', 'scheme?': 's', 'gwp?': 's', 'label?': localizedTextShape };
