export { cdpTargets } from './cdp-targets.js';
