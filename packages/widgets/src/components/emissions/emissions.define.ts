import { claim } from '../../claim.js';
import { ClimateEmissions } from './emissions.js';

if (claim('climate-emissions')) customElements.define('climate-emissions', ClimateEmissions);

declare global {
  interface HTMLElementTagNameMap {
    'climate-emissions': ClimateEmissions;
  }
}
