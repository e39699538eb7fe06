import type {
  City,
  Declaration,
  LocalizedText,
  PartnerRecord,
  Relationship,
  Source,
} from '@climate-embed/schema';
import type { EventRecord, SessionRecord } from '../../app/records.js';

const START = '<!-- Made from packages/server/seed. Do not edit between these marks. -->';
const END = '<!-- End -->';
const LOCAL: Readonly<Record<string, string>> = { KR: 'ko', JP: 'ja', CN: 'zh' };

/** The table of sources in docs/data/sources.md. */
export function sourcesTable(sources: Iterable<Source>): string {
  const rows = [...sources].map((source) => [
    code(source.id),
    `${link(name(source.title, source.language), source.url)}${gloss(source.title, source.language)}`,
    `${name(source.publisher, source.language)}${gloss(source.publisher, source.language)}`,
    source.licence,
    source.attribution ?? '',
    source.publishedOn ?? '',
    source.retrievedOn,
  ]);
  const head = ['Id', 'Title', 'Publisher', 'Licence', 'Required wording', 'Published', 'Read'];
  return markdown([head, ...rows]);
}

/** The table of cities in docs/data/cities.md. */
export function citiesTable(cities: Iterable<City>): string {
  const rows = [...cities].map((city) => {
    const years = city.inventories.map(({ period }) => period.year);
    return [
      code(city.id),
      city.name['en'] ?? '',
      city.name[LOCAL[city.country] ?? ''] ?? '',
      city.country,
      city.targets.map(({ id }) => code(id)).join(', ') || 'none',
      `${years.length}, ${Math.min(...years)} to ${Math.max(...years)}`,
    ];
  });
  return markdown([['Id', 'Name', 'Local name', 'Country', 'Targets', 'Totals'], ...rows]);
}

/** The table of partners in docs/data/partners.md; ties are counted. */
export function partnersTable(
  partners: readonly PartnerRecord[],
  relationships: readonly Relationship[],
  declarations: readonly Declaration[],
): string {
  const ties = [
    ...relationships.map(({ parties }) => parties.map(({ partnerId }) => partnerId)),
    ...declarations.map(({ partnerIds }) => partnerIds),
  ];
  const rows = partners.map(({ id, name: names, acronym, kind, country }) => {
    const [english = '', local] = [names['en'], names[LOCAL[country ?? ''] ?? 'ko'] ?? names['ko']];
    return [
      code(id),
      acronym === undefined || english.includes(acronym) ? english : `${english} (${acronym})`,
      local ?? '',
      kind,
      country ?? '',
      String(ties.filter((ids) => ids.includes(id)).length),
    ];
  });
  return markdown([['Id', 'Name', 'Local or Korean name', 'Kind', 'Country', 'Links'], ...rows]);
}

/** The table of events in docs/data/events.md. */
export function eventsTable(
  events: readonly EventRecord[],
  sessions: readonly SessionRecord[],
): string {
  const rows = events.map(({ id, name: names, kind, days, between }) => [
    code(id),
    names['en'] ?? '',
    names['ko'] ?? '',
    kind,
    whenOf(days, between),
    String(sessions.filter(({ eventId }) => eventId === id).length),
  ]);
  return markdown([['Id', 'Name', 'Korean name', 'Kind', 'When', 'Sessions'], ...rows]);
}

/** The page with the table between its marks exchanged. */
export function withTable(page: string, table: string): string {
  const [before, rest = ''] = page.split(START);
  const after = rest.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`No "${START}" in the page.`);
  return `${before}${START}\n\n${table}\n\n${END}${after}`;
}

/** What a page says, whatever the width of its columns. */
export function cellsOf(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/u.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/u)
        .map((cell) => cell.trim()),
    );
}

function whenOf(days: readonly string[], between: EventRecord['between']): string {
  if (days.length > 0) return [...new Set([days[0], days.at(-1)])].join(' to ');
  const { from, until } = between ?? {};
  if (from !== undefined && until !== undefined) return `between ${from} and ${until}`;
  if (from !== undefined) return `${from} or later`;
  return until === undefined ? 'not known' : `${until} or before`;
}

function name(text: LocalizedText, language = 'en'): string {
  return text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

function gloss(text: LocalizedText, language = 'en'): string {
  const english = text['en'];
  return english && english !== name(text, language) ? ` (${english})` : '';
}

function code(text: string): string {
  return `\`${text}\``;
}

function link(text: string, url: string | undefined): string {
  return url ? `[${text}](${url})` : text;
}

function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const lines = [head, head.map(() => '---'), ...body];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
