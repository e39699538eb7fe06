// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Attachment } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const attachmentShape: Shape<Attachment> = { kind: 's', title: localizedTextShape, 'url?': 's', 'language?': 's' };
