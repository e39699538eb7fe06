import { type Event, type event, events as listOfEvents } from '@climate-embed/schema';

import { quote, type Refusal, refuse } from '../app/problem.js';
import type { EventWorld } from '../events/event-world.js';
import { jsonAnswer } from './json-answer.js';
import type { Handler } from './route-context.js';

/** Looks an event up by its id. */
export function findEvent(id: string, world: EventWorld): Event | Refusal {
  const found = world.event(id);
  if (found) return found;
  const meant = id.trim().toLowerCase();
  return refuse(
    404,
    'unknown-event',
    'Unknown event',
    `No event has the id ${quote(id)}.${world.event(meant) ? ` Did you mean ${quote(meant)}?` : ''} ` +
      `The ids are listed at ${listOfEvents.path}.`,
  );
}

export const answerEvent: Handler<typeof event> = ({ event: id }, { snapshot }) => {
  const found = findEvent(id, snapshot.events);
  return 'refused' in found ? found : jsonAnswer<Event>(found);
};
