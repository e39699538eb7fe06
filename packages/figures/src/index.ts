export { LANGUAGES, nearestLanguage } from './nearest-language.js';
export { change, number, percent, tonnes } from './formats.js';
export type { Details, Lang, Locale, YearOf } from './locale.js';
export { localizedIn } from './localized.js';
export type { Picked } from './localized.js';
export { safeAddress } from './safe-address.js';
export { textWidth } from './text-width.js';
export type { EmissionsWords } from './emissions/emissions-words.js';
export type { CalendarWords } from './calendar/calendar-words.js';
