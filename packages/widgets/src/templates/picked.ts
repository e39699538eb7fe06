import type { Picked } from '@climate-embed/figures';
import { html, nothing, type TemplateResult } from 'lit';

/** A text that may be in another language than the card, set apart from what surrounds it. */
export const picked = ({ text, lang }: Picked): TemplateResult =>
  html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;
