import type { Clock } from '@climate-embed/figures/agenda';
import {
  clockFor,
  namedClock,
  readersZone,
  townOf,
  unknownZones,
} from '@climate-embed/figures/agenda-tools';
import type { EventAgenda } from '@climate-embed/schema';
import type { TemplateResult } from 'lit';

import { warnOnce } from '../../warn-once.js';
import type { ClimateAgenda } from './agenda.js';
import { clockButton } from './buttons.js';
import type { Stage } from './stage.js';
import type { AgendaToolWords } from './tool-words.js';

/** The zones that a page has added, as it writes them. */
const written = ({ zones }: ClimateAgenda): string[] => [
  ...new Set((zones ?? '').split(/[\s,]+/).filter(Boolean)),
];

/** Tells a page's developer of zones that nobody knows; they are left out. */
export function checkZones(agenda: ClimateAgenda): void {
  const { zone } = agenda.choice;
  const asked = /^(event|reader)$/.test(zone) ? written(agenda) : [zone, ...written(agenda)];
  for (const name of unknownZones(asked.join(' ')))
    warnOnce(`"${name}" is no time zone, and left out. Write it as in zones="Asia/Ulaanbaatar".`);
}

const zoneNamed = (choice: string): string | undefined =>
  choice === 'event' ? undefined : choice === 'reader' ? readersZone() : choice;

/** The first moment of a programme: a zone is named by how far it is from UTC then. */
const firstOf = ({ sessions }: EventAgenda): string | undefined =>
  sessions.find(({ start }) => start)?.start;

/** The clock of a zone, named for an event; nothing for the event's own and for zones that nobody knows. */
function clockNamed(choice: string, event: EventAgenda): Clock | undefined {
  const zone = zoneNamed(choice);
  const clock = zone && clockFor(zone);
  const first = firstOf(event);
  return clock && first ? namedClock(clock, first) : undefined;
}

/** The clock that a reader has chosen, with its zone's name in full; nothing for the event's own. */
export const clockOf = ({ choice }: ClimateAgenda, event: EventAgenda): Clock | undefined =>
  clockNamed(choice.zone, event);

/** The buttons that change the clock: the event's, the reader's, and those that the page has added. */
export function clocks(
  agenda: ClimateAgenda,
  { event, view, words }: Stage,
  { tools }: AgendaToolWords,
): TemplateResult[] {
  const first = firstOf(event);
  // A time on a day that nobody knows cannot be told in another zone.
  if (!first) return [];
  const chosen = clockOf(agenda, event) ? agenda.choice.zone : 'event';
  const button = (zone: string, label: string): TemplateResult[] => {
    const title = zone === 'event' ? event.timeZone : clockNamed(zone, event)?.zone;
    return zone !== 'event' && !title
      ? []
      : [clockButton(agenda, zone, label, zone === chosen, title)];
  };
  return [
    ...button('event', view.zoneShort || tools.words.eventZone),
    ...button('reader', words.words.mine),
    ...written(agenda).flatMap((zone) => button(zone, townOf(zone))),
  ];
}
