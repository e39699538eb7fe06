export type { EventRow, EventsView } from './events-view.js';
export type { EventsWords } from './events-words.js';
export { eventsView } from './view.js';
export type { EventsOptions } from './view.js';
