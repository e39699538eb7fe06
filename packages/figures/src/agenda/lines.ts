import type { AgendaSession, LocalizedText } from '@climate-embed/schema';

import type { Picked } from '../localized.js';
import type { Line } from './agenda-view.js';
import type { AgendaWords } from './agenda-words.js';

/** Parts of a line before it is cut short. */
const PARTS = 8;

/** Those that say something, each once, cut short where there are many. */
export function lineOf(parts: readonly Picked[], form = '{}'): Line[] {
  const said = parts.filter(
    ({ text }, index) => text && parts.findIndex((part) => part.text === text) === index,
  );
  const [before = '', after = ''] = form.split('{}');
  const shown = said.length > PARTS ? [...said.slice(0, PARTS - 1), { text: '…' }] : said;
  return shown.length ? [{ before, parts: shown, after }] : [];
}

/**
 * What a session is about and who leads it. Of the items only one thing is said: their places, of one without a place
 * who speaks there; where none has a place their titles, of one without a title who speaks.
 */
export function linesOf(
  { items, parties = [] }: Pick<AgendaSession, 'items' | 'parties'>,
  { convener }: AgendaWords,
  pick: (text: LocalizedText | undefined) => Picked,
): Line[] {
  const placed = items.some(({ place }) => pick(place).text);
  const about = items.flatMap(({ place, speakers, title }) => {
    const own = pick(placed ? place : title);
    return own.text
      ? [own]
      : speakers.map(({ affiliation, name }) => {
          const [one, other] = placed ? [affiliation, name] : [name, affiliation];
          const first = pick(one);
          return first.text ? first : pick(other);
        });
  });
  return [
    ...lineOf(about),
    ...lineOf(
      parties.map(({ name }) => pick(name)),
      convener,
    ),
  ];
}
