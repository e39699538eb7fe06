// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EmissionsAim } from '../types.js';
import { pathwayShape } from './pathway.js';

export const emissionsAimShape: Shape<EmissionsAim> = { targetId: 's', 'baseYear?': 'i', 'baseFiscal?': 'b', pathway: pathwayShape };
