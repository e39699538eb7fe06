/**
 * What the pages of FullCalendar share: the programme from the API's origin, and the four things that a reader does
 * with ours. Its list has neither a filter by text, a second clock nor a detail: those are the page's own lines.
 */

const one = (selector) => document.querySelector(selector);

function showDetail({ title, extendedProps: { room, items, speakers } }) {
  const box = one('.detail');
  const line = (text) => Object.assign(document.createElement('p'), { textContent: text });
  box.replaceChildren(...[title, room, ...items, ...speakers].map(line));
  box.hidden = false;
}

/**
 * Draws the programme that the page names by `open(box, options)`, which gives a calendar, and marks the box when it is
 * drawn.
 *
 * @param options.readAgain whether moments have to be read again for another clock.
 */
export async function calendarPage(open, { readAgain = false } = {}) {
  const box = one('.calendar');
  const { programme, day, zone } = box.dataset;
  const events = await (await fetch(programme)).json();
  const calendar = open(box, {
    initialView: 'listDay',
    initialDate: day,
    timeZone: zone,
    height: 'auto',
    headerToolbar: false,
    locale: 'en-GB',
    eventTimeFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
    eventOrder: 'start,order',
    events,
    eventClick: ({ event }) => showDetail(event),
  });
  calendar.render();
  one('.next').addEventListener('click', () => calendar.next());
  one('.clock').addEventListener('click', () =>
    calendar.batchRendering(() => {
      calendar.setOption('timeZone', 'local');
      if (readAgain) calendar.setOption('events', structuredClone(events));
    }),
  );
  one('.filter').addEventListener('input', ({ target: { value } }) => {
    const wanted = value.toLowerCase();
    const shown = events.filter(({ title }) => title.toLowerCase().includes(wanted));
    calendar.setOption('events', shown);
  });
  box.append(Object.assign(document.createElement('i'), { className: 'drawn' }));
  box.dispatchEvent(new Event('climate-load', { bubbles: true, composed: true }));
}
