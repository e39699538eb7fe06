import type { DeclarationView, TieView } from '@climate-embed/figures/partner';
import { html, type TemplateResult } from 'lit';

import { picked } from '../templates/picked.js';
import { DOT, doubtsTemplate, folded, mentionsTemplate, type ProfileContext } from './marks.js';

const MOST = 20;

const remarksTemplate = (remarks: readonly string[], between: string): unknown =>
  remarks.map((text, index) => [index ? between : '', picked({ text })]);

const tieTemplate = (tie: TieView, context: ProfileContext): TemplateResult => {
  const [others, rest] = mentionsTemplate(tie.others, context);
  return html`<li>
    ${picked({ text: tie.before })}${others}${tie.after}${tie.subject ? [' – ', picked(tie.subject)] : ''}
    ${tie.remarks.length ? html`<small>(${remarksTemplate(tie.remarks, '; ')})</small>` : ''}${doubtsTemplate(tie)}${rest}
  </li>`;
};

const declarationTemplate = (one: DeclarationView, context: ProfileContext): TemplateResult => {
  const [others, rest] = mentionsTemplate(one.others, context);
  return html`<li>
    ${picked(one.title)}
    <small
      >(${remarksTemplate(one.remarks, DOT)}${one.others.length ? [DOT, one.before, others, one.after] : ''})</small
    >${doubtsTemplate(one)}${rest}
  </li>`;
};

/** Ties as plain sentences. */
export const tiesTemplate = (ties: readonly TieView[], context: ProfileContext): unknown =>
  folded(
    ties,
    MOST,
    context,
    (some) =>
      html`<ul>
        ${some.map((tie) => tieTemplate(tie, context))}
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
        ${some.map((one) => declarationTemplate(one, context))}
      </ul>`,
  );
