// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PartnerFilters } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const partnerFiltersShape: Shape<PartnerFilters> = { edition: 's', countryNames: ['s'], countries: ['i'], networkNames: [{ id: 's', name: localizedTextShape }], networkSets: [['i']], networks: ['i'], topicNames: ['s'], topicSets: [['i']], topics: ['i'], asOf: 'd' };
