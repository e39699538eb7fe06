// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { City } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { positionShape } from './position.js';
import { identifierShape } from './identifier.js';
import { populationShape } from './population.js';
import { targetShape } from './target.js';
import { inventoryShape } from './inventory.js';
import { sourceShape } from './source.js';

export const cityShape: Shape<City> = { id: 's', name: localizedTextShape, country: 's', 'position?': positionShape, 'subdivision?': 's', 'unlocode?': 's', 'wikidata?': 's', 'identifiers?': [identifierShape], timeZone: 's', population: [populationShape], targets: [targetShape], inventories: [inventoryShape], sources: [sourceShape], 'note?': 's', asOf: 'd' };
