// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EmissionsPoint } from '../types.js';

export const emissionsPointShape: Shape<EmissionsPoint> = { year: 'i', 'fiscal?': 'b', start: 'd', end: 'd', 'value?': 'n', 'computed?': 'b', method: 's', 'perPerson?': 'n', sourceId: 's', 'inventoryId?': 's', 'breakdownId?': 's' };
