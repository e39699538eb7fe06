import { EVENT_PATH, eventAgendaShape } from '@climate-embed/schema';

/** Where an event is, and the part of it that is checked before it is shown. */
export const source = { path: EVENT_PATH, response: eventAgendaShape };
