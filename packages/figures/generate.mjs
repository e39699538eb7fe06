// Writes all that this package generates. Run from anywhere: `node packages/figures/generate.mjs`.
import { generateLand } from './generate-land.mjs';

generateLand();
