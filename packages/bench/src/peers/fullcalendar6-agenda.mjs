/** FullCalendar 6: its core and its list. */
import { Calendar } from '@fullcalendar/core';
import list from '@fullcalendar/list';
import { calendarPage } from './calendar-page.mjs';

calendarPage((box, options) => new Calendar(box, { ...options, plugins: [list] }));
