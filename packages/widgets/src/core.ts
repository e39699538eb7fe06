/** What every widget needs; the build makes one file of it, for which the loader asks by this name. */
export { ClimateSurface } from './surface-element.js';
