// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PrintedTime } from '../types.js';

export const printedTimeShape: Shape<PrintedTime> = { text: 's', 'timeZone?': 's' };
