import { localizedIn, number, type Picked, safeAddress } from '@climate-embed/figures';
import { fill, issueViews, languageName, partyFacts } from '@climate-embed/figures/agenda-tools';
import { foreignPicked, foreignText } from '@climate-embed/figures/partner';
import type { Event, LocalizedText } from '@climate-embed/schema';
import { html, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import { parted } from './rows.js';
import type { Stage } from './stage.js';
import type { AgendaToolWords } from './tool-words.js';
import { wholeOf } from './whole.js';

const linked = (url: string | undefined, words: unknown): unknown => {
  const address = safeAddress(url);
  return address ? html`<a href=${address} rel="noopener">${words}</a>` : words;
};

/** Words by a key of the API's, which may be any text; those for what is not known yet where it is none of ours. */
const wordOf = (words: Readonly<Record<string, string>>, key: string): string =>
  words[Object.hasOwn(words, key) ? key : 'other']!;

/** A list with a heading; nothing where it is empty. */
const listed = (heading: string, lines: readonly unknown[]): TemplateResult | '' =>
  lines.length
    ? html`<div>
        <h4>${heading}</h4>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>`
    : '';

function sourcesTemplate(
  { sources }: Event,
  lang: Stage['locale']['lang'],
  { details }: AgendaToolWords,
): TemplateResult {
  const said = (text: LocalizedText): TemplateResult =>
    picked(foreignPicked(localizedIn(text, lang)));
  const { words } = details;
  return html`<div>
    <h4>${words.sources}</h4>
    <ol>
      ${sources.map(
        ({ attribution, language = lang, licence, publisher, retrievedOn, title, url }) =>
          html`<li>
            ${linked(url, said(title))}. ${said(publisher)}. ${words.licence}:
            ${licence === 'unknown' ? words.unknown : foreignText(licence, 'name')}.
            ${details.retrieved(details.date(retrievedOn))}.
            ${attribution ? said({ [language]: attribution }) : ''}
          </li>`,
      )}
    </ol>
  </div>`;
}

/** Who has which part in it, its languages, its series, and how many took part. */
function factsTemplate(event: Event, stage: Stage, { tools }: AgendaToolWords): TemplateResult {
  const options = { ...stage, tools };
  const { attendance, languages, parties, series } = event;
  const place = series?.number;
  const facts: (readonly [label: string, values: readonly Picked[]])[] = [
    ...partyFacts(event, parties, options).map(({ label, values }) => [label, values] as const),
    [tools.words.languages, languages.map((tag) => ({ text: languageName(options, tag) }))],
    [
      tools.words.series,
      series
        ? [
            foreignPicked(localizedIn(series.name, stage.locale.lang), 'name'),
            ...(place === undefined
              ? []
              : [{ text: fill(tools.number, number(stage.locale, place)) }]),
          ]
        : [],
    ],
  ];
  return html`<dl>
      ${facts
        .filter(([, values]) => values.length)
        .map(
          ([label, values]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${parted(values)}</dd>
            </div>`,
        )}
    </dl>
    ${attendance === undefined ? '' : html`<p>${fill(tools.attendance, number(stage.locale, attendance))}</p>`}`;
}

/** What there is to know of the event as a whole: who is behind it, what is doubtful, documents, what it has to do with, sources. */
export function about(stage: Stage, words: AgendaToolWords): TemplateResult | string {
  const event = wholeOf(stage.event)?.event;
  const { details, tools } = words;
  if (!event) return details.errors['invalid']!;
  const { lang } = stage.locale;
  const name = (text: LocalizedText): TemplateResult =>
    picked(foreignPicked(localizedIn(text, lang), 'name'));
  const issues = issueViews(
    { ...event, issues: event.issues.filter(({ sessionId }) => !sessionId) },
    { ...stage, tools },
  );
  const said = tools.words;
  return html`${event.purpose ? html`<p>${picked(foreignPicked(localizedIn(event.purpose, lang)))}</p>` : ''}
  ${factsTemplate(event, stage, words)}
  ${listed(
    said.issues,
    issues.map(({ printed, said: more, text }) => [
      text,
      printed ? html` <q>${printed}</q>` : '',
      more ? [' ', picked(more)] : '',
    ]),
  )}
  ${listed(
    said.documents,
    event.attachments.map(({ kind, title, url }) => {
      const word = wordOf(tools.documents, kind);
      const called = localizedIn(title, lang).text;
      return [called === word ? '' : `${word}: `, linked(url, name(title))];
    }),
  )}
  ${listed(
    said.related,
    event.related.map(({ name: other, relation }) => [
      `${wordOf(tools.relations, relation)}: `,
      name(other),
    ]),
  )}
  ${safeAddress(event.website) ? html`<p>${linked(event.website, said.website)}</p>` : ''}
  ${event.note ? html`<p>${foreignText(event.note)}</p>` : ''}
  ${sourcesTemplate(event, lang, words)}`;
}
