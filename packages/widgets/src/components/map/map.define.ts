import { claim } from '../../claim.js';
import { ClimateMap } from './map.js';

if (claim('climate-map')) customElements.define('climate-map', ClimateMap);

declare global {
  interface HTMLElementTagNameMap {
    'climate-map': ClimateMap;
  }
}
