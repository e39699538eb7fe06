import type { Event } from '@climate-embed/schema';

import {
  type DetailView,
  type ItemView,
  type Mentioned,
  sessionDetail,
} from '../agenda-tools/detail.js';
import type { IssueView } from '../agenda-tools/issues.js';
import type { TimeView } from '../agenda-tools/times.js';
import { type Filling, isolated, joined, list, markup } from './html.js';
import { DOT, type PartnerLink } from './marks.js';
import type { EventPageLanguage } from './page-words.js';

/** Nobody puts a break alone into a calendar. */
const RESTS: readonly string[] = ['break', 'meal'];

/** What a session is written with. */
export interface SessionParts {
  readonly event: Event;
  readonly language: EventPageLanguage;
  readonly partner: PartnerLink;
  /** A calendar of one session; nothing where it has none. */
  readonly calendar?: ((id: string) => string | undefined) | undefined;
}

/** Somebody's name, with a link where the partner has a page. */
export const who = (one: Mentioned, linkTo: PartnerLink): Filling =>
  one.partner === undefined
    ? isolated(one)
    : markup`<a href="${linkTo(one.partner)}">${isolated(one)}</a>`;

/** A time with its zone, for programs too where it is a moment. */
const stood = ({ datetime, text, zoneShort }: TimeView): Filling => [
  datetime === undefined
    ? isolated({ text })
    : markup`<time datetime="${datetime}">${isolated({ text })}</time>`,
  zoneShort ? markup` <small>${isolated({ text: zoneShort })}</small>` : undefined,
];

/** A time with where it comes from: of printed ones it goes without saying, unless another stands beside it. */
function time(view: TimeView, alone: boolean): Filling {
  const { basis, how, label, reason } = view;
  const why = joined(
    [reason && isolated(reason), how].filter((part) => part),
    ' ',
  );
  const known =
    basis === 'suggested' || basis === 'previous' ? stood(view) : markup`<b>${stood(view)}</b>`;
  return markup`<p>${known}${
    basis === 'printed' && alone
      ? undefined
      : markup` <small>(${label}${why.length ? [': ', why] : undefined})</small>`
  }</p>\n`;
}

function when(
  { length, printed, times }: DetailView,
  { agendaTools: { words } }: EventPageLanguage,
): Filling {
  const alone = times.every(({ basis }) => basis !== 'derived');
  const [first] = times;
  const shown = first?.basis === 'printed' ? first.text : undefined;
  const others = printed.filter(({ text, zone }) => zone ?? text.replace(/[-~]/, '–') !== shown);
  const asPrinted = others.map(({ text, zone }) => [
    isolated({ text }),
    zone === undefined ? undefined : [' (', isolated({ text: zone }), ')'],
  ]);
  return markup`<div>
${times.length ? times.map((view) => time(view, alone)) : markup`<p class="quiet">${words.noTime}</p>\n`}${
    asPrinted.length
      ? markup`<p><small>${words.asPrinted}: ${joined(asPrinted, DOT)}</small></p>\n`
      : undefined
  }${length === undefined ? undefined : markup`<p><small>${words.length}: ${isolated({ text: length })}</small></p>\n`}</div>
`;
}

function item({ about, length, note, speakers, title }: ItemView, linkTo: PartnerLink): Filling {
  const heads = [title && isolated(title), ...about.map((one) => isolated(one))].filter(
    (one) => one,
  );
  const people = speakers.map(({ affiliation, name, role }) =>
    joined(
      [
        name && markup`<b>${isolated(name)}</b>`,
        role && isolated(role),
        affiliation && who(affiliation, linkTo),
      ].filter((one) => one),
      ', ',
    ),
  );
  return [
    joined(heads, DOT),
    length === undefined ? undefined : markup` <small>${isolated({ text: length })}</small>`,
    heads.length && people.length ? ' – ' : undefined,
    joined(people, '; '),
    note ? markup`\n<small class="note">${isolated(note)}</small>` : undefined,
  ];
}

/** What is not as it should be, with what is printed. */
export const issue = (
  { about, printed, said, text }: IssueView,
  { agendaTools: { words } }: EventPageLanguage,
): Filling => [
  about ? [isolated(about), ': '] : undefined,
  isolated({ text }),
  said ? [' ', isolated(said)] : undefined,
  printed === undefined
    ? undefined
    : markup` <small>(${words.asPrinted}: ${isolated({ text: printed })})</small>`,
];

/** A session of the programme: its times, what it is, who has a part in it, what is not certain. */
export function session(id: string, parts: SessionParts): Filling {
  const { calendar, event, language, partner } = parts;
  const { agenda, agendaTools, locale, pages } = language;
  const view = sessionDetail(event, id, { locale, words: agenda, tools: agendaTools });
  if (!view) return undefined;
  const rest = event.sessions.some((one) => one.id === id && RESTS.includes(one.kind));
  const file = !rest && view.times.some(({ datetime }) => datetime) ? calendar?.(id) : undefined;
  const facts = view.facts.map(({ label, values }) => [
    `${label}: `,
    joined(
      values.map((one) => who(one, partner)),
      ', ',
    ),
  ]);
  return markup`<li>
${when(view, language)}<div>
<h3>${isolated(view.title)}${view.status === undefined ? undefined : markup` <mark>${view.status}</mark>`}</h3>
${facts.length ? markup`<p class="quiet">${joined(facts, DOT)}</p>\n` : undefined}${list(
    'plain',
    view.items.map((one) => item(one, partner)),
  )}${view.note ? markup`<p><small class="note">${isolated(view.note)}</small></p>\n` : undefined}${
    view.issues.length
      ? markup`<div class="remarks"><small>${agendaTools.words.issues}</small>\n${list(
          'plain',
          view.issues.map((one) => issue(one, language)),
        )}</div>\n`
      : undefined
  }${
    file === undefined
      ? undefined
      : markup`<p><small><a href="${file}">${pages.events.session} (.ics)</a></small></p>\n`
  }</div>
</li>
`;
}
