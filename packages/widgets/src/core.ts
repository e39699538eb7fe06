/** What every widget needs; the build makes one file of it, for which the loader asks by this name. */
export { ClimateCard } from './card-element.js';
