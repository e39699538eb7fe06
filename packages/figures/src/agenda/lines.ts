import type { AgendaSession, LocalizedText } from '@climate-embed/schema';

import type { Picked } from '../localized.js';
import type { Line } from './agenda-view.js';
import { distinct } from './distinct.js';

/** Parts of a line before it is cut short. */
const PARTS = 8;

/** A line of those parts that say something, each once, cut short where they are many; none of nothing. */
export function lineOf(parts: readonly Picked[], form = '{}'): Line[] {
  const said = distinct(parts);
  if (said.length > PARTS) said.splice(PARTS - 1, said.length, { text: '…' });
  const [before = '', after = ''] = form.split('{}');
  return said.length ? [{ before, parts: said, after }] : [];
}

/**
 * What a session is about and who leads it. Of the items only one thing is said: their places, of one without a place
 * for whom its speakers are there; where none has a place their titles, of one without a title who speaks.
 */
export function linesOf(
  { items, parties = [] }: Pick<AgendaSession, 'items' | 'parties'>,
  convener: string,
  pick: (text: LocalizedText | undefined) => Picked,
): Line[] {
  const places = items.map(({ place }) => pick(place));
  const placed = places.some(({ text }) => text);
  const about = items.flatMap(({ speakers, title }, index) => {
    const own = placed ? places[index]! : pick(title);
    return own.text
      ? own
      : speakers.map(({ affiliation, name }) =>
          pick(placed ? (affiliation ?? name) : (name ?? affiliation)),
        );
  });
  return [
    ...lineOf(about),
    ...lineOf(
      parties.map(({ name }) => pick(name)),
      convener,
    ),
  ];
}
