// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PartnerFilters } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const partnerFiltersShape: Shape<PartnerFilters> = { edition: 's', countryNames: ['s'], countries: 's', networkNames: [{ id: 's', name: localizedTextShape }], networkSets: [['i']], networks: 's', topicNames: ['s'], topicSets: [['i']], topics: 's', asOf: 'd' };
