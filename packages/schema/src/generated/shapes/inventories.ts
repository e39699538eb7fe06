// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Inventories } from '../types.js';
import { cityNameShape } from './city-name.js';
import { inventoryShape } from './inventory.js';
import { breakdownShape } from './breakdown.js';
import { replacementShape } from './replacement.js';
import { sourceShape } from './source.js';

export const inventoriesShape: Shape<Inventories> = { 'city?': cityNameShape, 'country?': 's', asOf: 'd', 'illustrative?': 'b', inventories: [inventoryShape], breakdowns: [breakdownShape], superseded: [replacementShape], sources: [sourceShape] };
