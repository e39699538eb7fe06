/**
 * FullCalendar 6: its core and its list. It knows no named zones without one more library: it keeps the clock that is
 * written in a moment, and is a minute and an hour off if it is only told to take the reader's.
 */
import { Calendar } from '@fullcalendar/core';
import list from '@fullcalendar/list';
import { calendarPage } from './calendar-page.mjs';

calendarPage((box, options) => new Calendar(box, { ...options, plugins: [list] }), {
  readAgain: true,
});
