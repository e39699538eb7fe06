import { claim } from '../../claim.js';
import { ClimatePartner } from './partner.js';

if (claim('climate-partner')) customElements.define('climate-partner', ClimatePartner);

declare global {
  interface HTMLElementTagNameMap {
    'climate-partner': ClimatePartner;
  }
}
