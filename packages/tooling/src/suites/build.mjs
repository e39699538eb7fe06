/** Everything that `npm start` builds, docs included; what did not change is not built again. */
import { build } from '../build.mjs';

export const run = () => build({ keepGoing: true });
