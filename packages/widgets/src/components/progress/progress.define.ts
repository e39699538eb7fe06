import { claim } from '../../claim.js';
import { ClimateProgress } from './progress.js';

if (claim('climate-progress')) customElements.define('climate-progress', ClimateProgress);

declare global {
  interface HTMLElementTagNameMap {
    'climate-progress': ClimateProgress;
  }
}
