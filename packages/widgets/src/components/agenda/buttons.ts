import { html, nothing, type TemplateResult } from 'lit';

import type { ClimateAgenda } from './agenda.js';

/** What opens in place; one at a time. */
export type Panel = 'filters' | 'calendar' | 'share';

/** The button that opens a panel; what it opens comes with the tools. */
export const openerTemplate = (
  agenda: ClimateAgenda,
  panel: Panel,
  word: string,
  open = false,
): TemplateResult =>
  html`<button
    data-panel=${panel}
    aria-expanded=${open}
    aria-controls=${open ? (panel === 'filters' ? 'panel' : 'menu') : nothing}
    @click=${() => agenda.useTools((tools) => tools.open(agenda, panel))}
  >
    ${word}
  </button>`;

/** The button of a clock; what reads it comes with the tools. */
export const clockButton = (
  agenda: ClimateAgenda,
  zone: string,
  label: string,
  pressed: boolean,
  title = '',
): TemplateResult =>
  html`<button
    data-zone=${zone}
    title=${title}
    aria-pressed=${pressed}
    @click=${() => agenda.useTools(() => agenda.choose({ zone }))}
  >
    ${label}
  </button>`;
