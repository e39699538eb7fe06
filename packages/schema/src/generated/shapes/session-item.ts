// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { SessionItem } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { speakerShape } from './speaker.js';

export const sessionItemShape: Shape<SessionItem> = { id: 's', 'title?': localizedTextShape, 'topic?': localizedTextShape, 'place?': localizedTextShape, 'country?': 's', 'partnerId?': 's', 'printedLength?': 's', speakers: [speakerShape], 'note?': localizedTextShape };
