import { html, type TemplateResult } from 'lit';

import type { ProfileOptions } from './marks.js';

/** A heading some levels below the name's; the page around decides where that one stands. */
export const heading = (
  words: unknown,
  { level = 3 }: ProfileOptions,
  below: number,
): TemplateResult =>
  html`<p class="h${below}" role="heading" aria-level=${Math.min(6, level + below)}>${words}</p>`;
