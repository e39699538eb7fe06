/** FullCalendar 7: its core, its list and the theme without which it shows nothing as a list. */
import { Calendar } from 'fullcalendar';
import list from 'fullcalendar/list';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { calendarPage } from './calendar-page.mjs';

calendarPage((box, options) => new Calendar(box, { ...options, plugins: [list, theme] }));
