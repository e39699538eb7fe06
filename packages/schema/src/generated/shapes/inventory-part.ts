// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { InventoryPart } from '../types.js';

export const inventoryPartShape: Shape<InventoryPart> = { scope: 's', value: 'n' };
