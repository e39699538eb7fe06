// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Inventory } from '../types.js';
import { periodShape } from './period.js';
import { basisShape } from './basis.js';
import { inventoryPartShape } from './inventory-part.js';

export const inventoryShape: Shape<Inventory> = { id: 's', cityId: 's', period: periodShape, basis: basisShape, method: 's', value: 'n', 'originalValue?': 'n', 'originalUnit?': 's', 'computed?': 'b', 'parts?': [inventoryPartShape], 'publishedOn?': 'd', 'reportedYear?': 'i', sourceId: 's', 'breakdownId?': 's', 'supersedes?': 's', 'note?': 's', 'illustrative?': 'b' };
