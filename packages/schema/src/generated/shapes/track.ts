// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Track } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const trackShape: Shape<Track> = { id: 's', name: localizedTextShape };
