// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Emissions } from '../types.js';
import { cityNameShape } from './city-name.js';
import { basisShape } from './basis.js';
import { emissionsPointShape } from './emissions-point.js';
import { emissionsSeriesShape } from './emissions-series.js';
import { emissionsLossShape } from './emissions-loss.js';
import { emissionsAimShape } from './emissions-aim.js';
import { emissionsVariantShape } from './emissions-variant.js';
import { sourceShape } from './source.js';

export const emissionsShape: Shape<Emissions> = { city: cityNameShape, asOf: 'd', 'illustrative?': 'b', by: 's', 'scheme?': 's', 'basis?': basisShape, points: [emissionsPointShape], series: [emissionsSeriesShape], losses: [emissionsLossShape], 'aim?': emissionsAimShape, variants: [emissionsVariantShape], 'oldAfter?': 'd', sources: [sourceShape] };
