export type { AgendaView, DayTab, Line, Mark, Row } from './agenda-view.js';
export type { AgendaWords, DateWords } from './agenda-words.js';
export { millisOf, offsetOf, ownReading } from './clock.js';
export type { Clock, ClockReading } from './clock.js';
export { dateText, daysAfter, daysText, isDay, spanText } from './dates.js';
export { agendaView } from './view.js';
export type { AgendaOptions } from './view.js';
export { utcText, zoneNames } from './zone.js';
export type { ZoneNames } from './zone.js';
