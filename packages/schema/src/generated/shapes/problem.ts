// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Problem } from '../types.js';

export const problemShape: Shape<Problem> = { 'type?': 's', title: 's', status: 'i', 'detail?': 's', 'instance?': 's', 'requestId?': 's' };
