// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { RelatedEvent } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const relatedEventShape: Shape<RelatedEvent> = { 'eventId?': 's', relation: 's', name: localizedTextShape };
