import { claim } from '../../claim.js';
import { ClimateAgenda } from './agenda.js';

if (claim('climate-agenda')) customElements.define('climate-agenda', ClimateAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'climate-agenda': ClimateAgenda;
  }
}
