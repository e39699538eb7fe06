import type { LineView, MeetingView, SectionView } from '@climate-embed/figures/partner';
import { html, type TemplateResult } from 'lit';

import { picked } from '../templates/picked.js';
import { heading } from './heading.js';
import { doubtsTemplate, folded, mentionTemplate, type ProfileContext, quiet } from './marks.js';

const meetings = (
  title: string,
  met: readonly MeetingView[],
  context: ProfileContext,
): TemplateResult =>
  html`<div part="match">
    <small>${title}</small>
    ${folded(
      met,
      3,
      context,
      (some) =>
        html`<ul>
          ${some.map(
            (one) =>
              html`<li>
                <b>${mentionTemplate(one.who, context)}</b> –
                ${picked(one.text)}${quiet([one.reason])}${doubtsTemplate(one)}
              </li>`,
          )}
        </ul>`,
    )}
  </div>`;

/** Lines of a profile under their headings; below a line, what meets it. */
export const linesTemplate = (
  { groups }: SectionView,
  context: ProfileContext,
  met = '',
): TemplateResult[] =>
  groups.map(
    (group) =>
      html`<div class="group">
        ${group.heading ? heading(picked(group.heading), context, 2) : ''}
        ${folded(
          group.lines,
          24,
          context,
          (lines: readonly LineView[]) =>
            html`<ul>
              ${lines.map(
                (line) =>
                  html`<li>
                    ${picked(line.text)}${doubtsTemplate(line)}
                    ${met && line.met.length ? meetings(met, line.met, context) : ''}
                  </li>`,
              )}
            </ul>`,
        )}
      </div>`,
  );
