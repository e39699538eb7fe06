import type { TieView } from '@climate-embed/figures/partner';
import { html, type TemplateResult } from 'lit';

import { picked } from '../templates/picked.js';
import { doubtsTemplate, folded, mentionsTemplate, type ProfileContext, quiet } from './marks.js';

const tieTemplate = (tie: TieView, context: ProfileContext): TemplateResult => {
  const { after, before, others, remarks, subject, title } = tie;
  const [first, rest] = mentionsTemplate(others, context);
  return html`<li>
    ${title ? picked(title) : ''}${title && others.length ? ' – ' : ''}${others.length ? [picked({ text: before }), first, after] : ''}${subject ? [' – ', picked(subject)] : ''}${quiet(remarks)}${doubtsTemplate(tie)}${rest}
  </li>`;
};

/** Ties and declarations as plain sentences. */
export const tiesTemplate = (ties: readonly TieView[], context: ProfileContext): unknown =>
  folded(
    ties,
    20,
    context,
    (some) =>
      html`<ul>
        ${some.map((tie) => tieTemplate(tie, context))}
      </ul>`,
  );
