import type { Row } from '@climate-embed/figures/agenda';
import {
  AGENDA_FACETS,
  agendaCounts,
  type AgendaFacet,
  agendaOptions,
  chosenSessions,
  elsewhereLine,
  filterRows,
  foundLine,
  isChoosing,
} from '@climate-embed/figures/agenda-tools';
import { html, nothing, type TemplateResult } from 'lit';

import type { ClimateAgenda } from './agenda.js';
import type { Stage } from './stage.js';
import type { AgendaToolWords } from './tool-words.js';
import { wholeOf } from './whole.js';

const NONE = { track: '', language: '', place: '', text: '' };

/** The ids of the sessions that the filters leave; nothing where nothing is filtered, or nothing can be. */
export function left({ choice }: ClimateAgenda, { event }: Stage): ReadonlySet<string> | undefined {
  const whole = isChoosing(choice) ? wholeOf(event) : undefined;
  return whole && chosenSessions(whole.index, choice);
}

/** The rows of the day shown that the filters leave. */
export function rows(agenda: ClimateAgenda, stage: Stage): readonly Row[] {
  const ids = left(agenda, stage);
  return ids ? filterRows(stage.view.rows, ids) : stage.view.rows;
}

/** Takes all filters away; the focus stays in the panel, or goes where it opens. */
async function clear(agenda: ClimateAgenda): Promise<void> {
  agenda.choose(NONE);
  await agenda.updateComplete;
  const { renderRoot } = agenda;
  const [field, opener] = ['#panel input', '[data-panel=filters]'].map((where) =>
    renderRoot.querySelector<HTMLElement>(where),
  );
  (field ?? opener)?.focus();
}

/** How many sessions there are, where else there are some, and that there are none. */
export function noteTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  { tools }: AgendaToolWords,
): TemplateResult | '' {
  const ids = left(agenda, stage);
  if (!ids) return '';
  const options = { ...stage, tools };
  const { all, day, days } = stage.view;
  const elsewhere = days.flatMap(({ id, label }) => {
    const count = id === day ? 0 : all.filter((row) => row.day === id && ids.has(row.id)).length;
    return count ? { id, label, count } : [];
  });
  return html`<span>${foundLine(options, ids.size, all.length)}</span>
    ${elsewhere.map(({ count, id, label }) => html`<button @click=${() => agenda.choose({ day: id })}>${elsewhereLine(options, label, count)}</button>`)}
    <button @click=${() => clear(agenda)}>${tools.words.clear}</button>`;
}

/** One facet as a choice of one value, each with what choosing it gives; only where there is something to choose. */
function facetTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  facet: AgendaFacet,
  { tools }: AgendaToolWords,
): TemplateResult | '' {
  const { index } = wholeOf(stage.event)!;
  const chosen = agenda.choice[facet];
  if (index.names[facet].size < 2) return '';
  const counts = agendaCounts(index, agenda.choice, facet);
  const options = agendaOptions({ ...stage, tools }, index, facet, counts);
  const change = ({ target }: Event): void =>
    agenda.choose({ [facet]: (target as HTMLSelectElement).value });
  return html`<label>
    <span>${tools.facets[facet]}</span>
    <select data-facet=${facet} @change=${change}>
      <option value="" ?selected=${!chosen}>${tools.words.all}</option>
      ${options
        .filter(({ count, value }) => count || value === chosen)
        .map(
          ({ count, label, lang, value }) =>
            html`<option value=${value} lang=${lang ?? nothing} ?selected=${value === chosen}>
              ${label} (${count})
            </option>`,
        )}
    </select>
  </label>`;
}

/** Search, and what else a programme can be narrowed down by. */
export function filtersTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  words: AgendaToolWords,
): TemplateResult {
  const { details, tools } = words;
  if (!wholeOf(stage.event)) return html`<p role="status">${details.errors['invalid']}</p>`;
  const typed = ({ target }: Event): void =>
    agenda.choose({ text: (target as HTMLInputElement).value });
  return html`<label part="search">
      <span>${tools.words.search}</span>
      <input type="search" maxlength="200" autocomplete="off" @input=${typed} />
    </label>
    ${AGENDA_FACETS.map((facet) => facetTemplate(agenda, stage, facet, words))}`;
}

/** Puts what is chosen into the fields, which keep what a reader has typed, whatever their attributes say. */
export function fillFilters({ choice, renderRoot }: ClimateAgenda): void {
  const input = renderRoot.querySelector<HTMLInputElement>('#panel input');
  // Not while it is typed in: a blank at the end may be the first of a new word.
  if (input && input.value.trim() !== choice.text.trim()) input.value = choice.text;
  for (const select of renderRoot.querySelectorAll<HTMLSelectElement>('[data-facet]'))
    select.value = choice[select.dataset['facet'] as AgendaFacet];
}
