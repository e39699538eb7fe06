import type { PartnerView, PartnerWords, SectionView } from '@climate-embed/figures/partner';
import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../templates/picked.js';
import { factsTemplate } from './facts.js';
import { heading } from './heading.js';
import { linesTemplate } from './lines.js';
import { citedTemplate, DOT, type ProfileContext, type ProfileOptions } from './marks.js';
import { sourcesTemplate } from './sources.js';
import { tiesTemplate } from './ties.js';

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
  const part = (name: string, title: unknown, content: unknown, there: unknown): unknown =>
    there ? html`<section part=${name}>${heading(title, context, 1)}${content}</section>` : '';
  const titled = (title: string, { cited }: SectionView): unknown => [title, citedTemplate(cited)];
  const side = (name: string, title: string, section: SectionView, met: string): unknown =>
    part(
      name,
      titled(title, section),
      section.groups.length
        ? linesTemplate(section, context, options.matches === false ? '' : met)
        : html`<small>${words.words.notStated}</small>`,
      true,
    );
  const exchange = contributions.groups.length + needs.groups.length;
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
        <small>${view.place.map((one, index) => [index ? DOT : '', picked(one)])}</small>
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
            ${side('contributions', words.words.contributions, contributions, words.words.answers)}
            ${side('needs', words.words.needs, needs, words.words.answered)}
          </div>`
        : ''
    }
    ${part('activities', titled(words.words.activities, activities), html`<div class="groups">${linesTemplate(activities, context)}</div>`, activities.groups.length)}
    ${part('memberships', words.words.memberships, tiesTemplate(memberships, context), memberships.length)}
    ${part('relationships', words.words.ties, tiesTemplate(ties, context), ties.length)}
    ${part('declarations', words.words.declarations, tiesTemplate(declarations, context), declarations.length)}
    ${sourcesTemplate(view, context)}`;
}
