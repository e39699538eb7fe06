import {
  changeLine,
  type DetailView,
  type ItemView,
  sessionDetail,
  type SpeakerView,
  type TimeView,
} from '@climate-embed/figures/agenda-tools';
import type { Row } from '@climate-embed/figures/agenda';
import { html, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import { addressesOf } from './addresses.js';
import type { ClimateAgenda } from './agenda.js';
import { clockOf } from './clocks.js';
import { deskOf } from './desk.js';
import { parted } from './rows.js';
import { shareTemplate } from './share.js';
import type { Stage } from './stage.js';
import type { AgendaToolWords } from './tool-words.js';
import { wholeOf } from './whole.js';

/** One time, with where it comes from and why: what is printed, worked out and suggested stays apart. */
const timeTemplate = ({ basis, datetime, how, label, reason, text, zone }: TimeView) =>
  html`<div class="time ${basis}">
    <dt>${label}</dt>
    <dd>
      ${datetime ? html`<time datetime=${datetime}>${text}</time>` : text}
      ${zone ? html`<small>${zone}</small>` : ''} ${how ? html`<p>${how}</p>` : ''}
      ${reason ? html`<p>${picked(reason)}</p>` : ''}
    </dd>
  </div>`;

const speakerTemplate = ({ affiliation, name, role }: SpeakerView): TemplateResult =>
  html`<li class="speaker">
    ${parted([name, role, affiliation].filter((one) => one !== undefined))}
  </li>`;

const itemTemplate = ({ about, length, note, speakers, title }: ItemView): TemplateResult =>
  html`<li>
    ${title ? html`<p>${picked(title)}</p>` : ''}
    ${about.length || length ? html`<p>${parted([...about, ...(length ? [{ text: length }] : [])])}</p>` : ''}
    ${
      speakers.length
        ? html`<ul>
            ${speakers.map(speakerTemplate)}
          </ul>`
        : ''
    }
    ${note ? html`<p>${picked(note)}</p>` : ''}
  </li>`;

/** What is printed, its times word by word and its length. */
function printedTemplate(
  { length, printed }: DetailView,
  { tools: { words } }: AgendaToolWords,
): TemplateResult {
  return html`${
    printed.length
      ? html`<div>
          <dt>${words.asPrinted}</dt>
          <dd>
            ${printed.map(({ text, zone }, at) => [at ? ' · ' : '', html`<q>${text}</q>`, zone ? ` ${zone}` : ''])}
          </dd>
        </div>`
      : ''
  }${
    length
      ? html`<div>
          <dt>${words.length}</dt>
          <dd>${length}</dd>
        </div>`
      : ''
  }`;
}

/** What a reader can do with this one session. */
function actsTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  id: string,
  words: AgendaToolWords,
): TemplateResult {
  const { event, locale } = stage;
  const said = words.tools.words;
  const at = addressesOf(agenda, locale.lang);
  const dated = event.sessions.find((one) => one.id === id)?.start;
  return html`<div class="acts">
    ${
      at && dated
        ? html`<a href=${at('localSessionIcs', { event: event.id, session: id })}
            >${said.calendar}</a
          >`
        : ''
    }
    ${shareTemplate(agenda, stage, words, id)}
  </div>`;
}

/** All that is known of a session: where its times come from, who and where, what is in it, what is doubtful. */
export function detail(
  agenda: ClimateAgenda,
  stage: Stage,
  { id }: Row,
  words: AgendaToolWords,
): TemplateResult | string {
  const { details, tools } = words;
  const whole = wholeOf(stage.event);
  const view =
    whole &&
    sessionDetail(whole.event, id, { ...stage, tools, clock: clockOf(agenda, stage.event) });
  if (!view) return details.errors['invalid']!;
  const change = deskOf(agenda).changes.get(id);
  const options = { ...stage, tools };
  return html`${change ? html`<p>${changeLine(options, change, clockOf(agenda, stage.event))}</p>` : ''}
    <dl>
      ${view.times.map(timeTemplate)} ${printedTemplate(view, words)}
      ${view.facts.map(
        ({ label, values }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${parted(values)}</dd>
          </div>`,
      )}
    </dl>
    ${
      view.items.length
        ? html`<p class="heading">${tools.words.items}</p>
            <ol class="items">
              ${view.items.map(itemTemplate)}
            </ol>`
        : ''
    }
    ${
      view.issues.length
        ? html`<p class="heading">${tools.words.issues}</p>
            <ul class="issues">
              ${view.issues.map(
                ({ about, printed, said, text }) =>
                  html`<li>
                    ${about ? html`${picked(about)}: ` : ''}${text}
                    ${printed ? html`<q>${printed}</q>` : ''} ${said ? picked(said) : ''}
                  </li>`,
              )}
            </ul>`
        : ''
    }
    ${view.note ? html`<p>${picked(view.note)}</p>` : ''} ${actsTemplate(agenda, stage, id, words)}`;
}
