import type { EventSummary, IsoDate, Source } from '@climate-embed/schema';

import { daysText, isDay } from '../agenda/dates.js';
import { undatedText } from '../events/undated-text.js';
import { statusText } from '../agenda/status.js';
import { picked, worded } from '../agenda-tools/names.js';
import { number } from '../formats.js';
import { sayingOf } from '../partner/context.js';
import { fill } from '../partner/fill.js';
import { foreignText } from '../partner/foreign-text.js';
import { sourceViews } from '../partner/sources.js';
import { wordFor } from '../words.js';
import { type Filling, isolated, joined, list, markup } from './html.js';
import { DOT, marked, sourced } from './marks.js';
import { type PageLinks, page } from './page.js';
import type { EventPageLanguage } from './page-words.js';
import { turning, whichPage } from './turning.js';

/** A page of the list of events. */
export interface EventsPage {
  /** The events of this page, in the order of the API. */
  readonly items: readonly EventSummary[];
  /** From 1 on. */
  readonly page: number;
  readonly pages: number;
  /** Events on all pages. */
  readonly total: number;
  /** What the events of this page were read in. */
  readonly sources: readonly Source[];
  readonly asOf: IsoDate;
}

/** Where a page of the list leads, relative to it. */
export interface EventsPageLinks extends PageLinks {
  event(id: string): string;
  page(number: number): string;
  /** The calendar of all events. */
  readonly calendar?: string | undefined;
}

const yearOf = ({ between, days }: EventSummary): string => {
  const [, year = ''] =
    /^(\d{4})/.exec(days.find(isDay) ?? between?.from ?? between?.until ?? '') ?? [];
  return year;
};

function entry(event: EventSummary, language: EventPageLanguage, links: EventsPageLinks): Filling {
  const { agenda, locale, pages } = language;
  const { between, id, kind, mode, name, place, venue } = event;
  const options = { locale };
  const days = [...new Set(event.days.filter(isDay))].sort();
  const status = statusText(agenda, event.status);
  const facts = [
    { text: days.length ? daysText(agenda, days) : undatedText(agenda, between) },
    { text: worded(pages.events.kinds, kind) },
    picked(options, venue, 'name'),
    picked(options, place, 'name'),
    { text: mode === undefined ? '' : (wordFor(agenda.modes, mode) ?? foreignText(mode, 'name')) },
  ].filter((one) => one?.text);
  return [
    markup`<a href="${links.event(id)}">${isolated(picked(options, name, 'name') ?? { text: foreignText(id, 'name') })}</a>`,
    status ? markup` <mark>${status}</mark>` : undefined,
    marked(event.illustrative ? locale.words.illustrative : undefined),
    markup`\n<small class="note">${joined(
      facts.map((one) => isolated(one!)),
      DOT,
    )}</small>`,
  ];
}

/**
 * The list of events as an HTML page, for readers without scripts: by year, each with its days or what is known of
 * them. It does not tell the past from what is to come, since it may be read on any day.
 *
 * @param links relative to where the page will stand.
 */
export function eventsPage(
  data: EventsPage,
  language: EventPageLanguage,
  links: EventsPageLinks,
): string {
  const { agenda, locale, pages, words } = language;
  const { items, page: current, pages: count, total } = data;
  const years = new Map<string, EventSummary[]>();
  for (const one of items) {
    const year = yearOf(one);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  const saying = sayingOf({ locale, words });
  const sources = sourceViews(data.sources, saying);
  const required = sources.flatMap(({ attribution }) => attribution ?? []);
  const { calendar } = links;
  return page(
    {
      title: [pages.events.title, whichPage(current, count, language) ?? []].flat().join(' – '),
      main: markup`<h1>${pages.events.title}</h1>
<p>${fill(pages.events.count, number(locale, total))}</p>
${calendar === undefined ? undefined : markup`<p><a href="${calendar}">${pages.events.feed} (.ics)</a></p>\n`}${[
        ...years,
      ].map(
        ([year, events]) =>
          markup`<section>
<h2>${year ? isolated({ text: agenda.date(year, '', '') }) : agenda.undated.none}</h2>
${list(
  'events',
  events.map((one) => entry(one, language, links)),
)}</section>
`,
      )}${turning(current, count, language, (number) => links.page(number))}`,
      footer: sourced(
        [
          ...required.filter(
            ({ text }, index) => required.findIndex((one) => one.text === text) === index,
          ),
          { text: fill(words.asOf, saying.date(data.asOf)) },
        ],
        sources,
        language,
      ),
    },
    language,
    links,
  );
}
