import { fragmentOf } from '@climate-embed/figures/agenda-tools';
import { html, type TemplateResult } from 'lit';

import type { ClimateAgenda } from './agenda.js';
import { deskOf } from './desk.js';
import type { Stage } from './stage.js';
import type { AgendaToolWords } from './tool-words.js';

/** The address of this page, so that it opens the agenda at a session, or at all. */
export function linkTo(event: string, session = ''): string {
  const address = new URL(location.href);
  address.hash = fragmentOf(event, session || undefined);
  return address.href;
}

const fieldOf = ({ renderRoot }: ClimateAgenda): HTMLInputElement | null =>
  renderRoot.querySelector<HTMLInputElement>('.link');

/** Puts the link into its field. Call it after each update. */
export function fillLink(agenda: ClimateAgenda): void {
  const field = fieldOf(agenda);
  if (field) field.value = deskOf(agenda).link;
}

/**
 * Hands the link on: to the system where it can share, else to the clipboard. Where a page may do neither, a field
 * shows it.
 *
 * @param session the session it opens; an empty text for the event.
 */
async function hand(
  agenda: ClimateAgenda,
  { event, view }: Stage,
  { tools }: AgendaToolWords,
  session: string,
): Promise<void> {
  const desk = deskOf(agenda);
  const url = linkTo(event.id, session);
  if ('share' in navigator)
    try {
      return await navigator.share({ title: view.name.text, url });
    } catch (error) {
      // A reader who thinks better of it wants nothing else.
      if ((error as Error).name === 'AbortError') return;
    }
  try {
    await navigator.clipboard.writeText(url);
    desk.change({ shared: session, link: '', note: tools.words.shared });
  } catch {
    desk.change({ shared: session, link: url, note: '' });
    await agenda.updateComplete;
    const field = fieldOf(agenda);
    field?.focus();
    field?.select();
  }
}

/** The button that hands a link on, and beside it that the link is copied, or the link to copy by hand. */
export function shareTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  words: AgendaToolWords,
  session = '',
): TemplateResult {
  const { link, note, shared } = deskOf(agenda);
  const { copyThis, share } = words.tools.words;
  const here = shared === session;
  return html`<button @click=${() => hand(agenda, stage, words, session)}>${share}</button>
    <span role="status">${here ? note : ''}</span>
    ${
      here && link
        ? html`<label><span>${copyThis}</span> <input class="link" readonly /></label>`
        : ''
    }`;
}
