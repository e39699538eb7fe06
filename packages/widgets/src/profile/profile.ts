import type { PartnerView, PartnerWords } from '@climate-embed/figures/partner';
import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../templates/picked.js';
import { factsTemplate } from './facts.js';
import { heading } from './heading.js';
import { linesTemplate } from './lines.js';
import type { ProfileContext, ProfileOptions } from './marks.js';
import { sourcesTemplate } from './sources.js';
import { declarationsTemplate, tiesTemplate } from './ties.js';

/**
 * A partner's profile, as the card and the map's sheet show it: what it offers and needs side by side, what it does,
 * whom it is tied to, and where all of that was read. Empty parts are left out.
 */
export function profile(
  view: PartnerView,
  words: PartnerWords,
  options: ProfileOptions = {},
): TemplateResult {
  const context: ProfileContext = { ...options, words };
  const { activities, contributions, declarations, memberships, needs, ties, topics } = view;
  const part = (name: string, title: string, content: unknown, there: unknown): unknown =>
    there ? html`<section part=${name}>${heading(title, context, 1)}${content}</section>` : '';
  const lines = (groups: PartnerView['needs'], met: string): unknown =>
    groups.length
      ? linesTemplate(groups, context, options.matches === false ? '' : met)
      : html`<small>${words.words.notStated}</small>`;
  const exchange = contributions.length + needs.length;
  return html`<header part="header">
      <div>
        <p
          id=${options.id ?? nothing}
          part="title"
          role="heading"
          aria-level=${options.level ?? 3}
          tabindex="-1"
        >
          ${picked(view.name)}
        </p>
        <small>${view.place.map((one, index) => [index ? ' · ' : '', picked(one)])}</small>
      </div>
      ${view.illustrative ? html`<mark>${view.illustrative}</mark>` : ''}
    </header>
    ${view.description ? html`<p part="description">${picked(view.description)}</p>` : ''}
    ${view.note ? html`<small class="note"><bdi>${view.note}</bdi></small>` : ''}
    ${
      topics.length
        ? html`<ul part="topics">
            ${topics.map((topic) => html`<li><bdi>${topic}</bdi></li>`)}
          </ul>`
        : ''
    }
    ${factsTemplate(view, context)}
    ${
      exchange
        ? html`<div part="exchange">
            ${part('contributions', words.words.contributions, lines(contributions, words.words.answers), true)}
            ${part('needs', words.words.needs, lines(needs, words.words.answered), true)}
          </div>`
        : ''
    }
    ${part('activities', words.words.activities, html`<div class="groups">${linesTemplate(activities, context)}</div>`, activities.length)}
    ${part('memberships', words.words.memberships, tiesTemplate(memberships, context), memberships.length)}
    ${part('relationships', words.words.ties, tiesTemplate(ties, context), ties.length)}
    ${part('declarations', words.words.declarations, declarationsTemplate(declarations, context), declarations.length)}
    ${sourcesTemplate(view, context)}`;
}
