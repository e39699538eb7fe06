import type { DeclarationView, TieView } from '@climate-embed/figures/partner';
import { html, type TemplateResult } from 'lit';

import { picked } from '../templates/picked.js';
import { doubtsTemplate, folded, mentionsTemplate, type ProfileContext } from './marks.js';

const MOST = 20;

/** Ties as plain sentences. */
export const tiesTemplate = (ties: readonly TieView[], context: ProfileContext): unknown =>
  folded(
    ties,
    MOST,
    context,
    (some) =>
      html`<ul>
        ${some.map(
          (tie): TemplateResult =>
            html`<li>
              ${tie.before}${mentionsTemplate(tie.others, context)}${tie.after}${tie.subject ? [' – ', picked(tie.subject)] : ''}
              ${tie.remarks.length ? html`<small>(${tie.remarks.join('; ')})</small>` : ''}${doubtsTemplate(tie)}
            </li>`,
        )}
      </ul>`,
  );

/** What was declared, when and with whom. */
export const declarationsTemplate = (
  declarations: readonly DeclarationView[],
  context: ProfileContext,
): unknown =>
  folded(
    declarations,
    MOST,
    context,
    (some) =>
      html`<ul>
        ${some.map(
          (one): TemplateResult =>
            html`<li>
              ${picked(one.title)}
              <small
                >(${one.remarks.join(' · ')}${
                  one.others.length
                    ? [' · ', one.before, mentionsTemplate(one.others, context), one.after]
                    : ''
                })</small
              >${doubtsTemplate(one)}
            </li>`,
        )}
      </ul>`,
  );
