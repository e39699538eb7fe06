/** What a reader does with a programme, on our page and on a library's, and by which words it is seen to be done. */
import { THEMES, titleOf } from '../data/programme-words.mjs';
import { sampleProgramme } from '../data/sample-events.mjs';

const SHORT = { timeout: 5000 };

/** The word that the filter is given: it leaves twelve sessions of a conference's first day. */
const WORD = 'harbour';

const click = (find) => (page) => find(page).click(SHORT);

/** Where each page has what a reader presses; `open` brings the box of the filter onto the page. */
const CONTROLS = {
  ours: {
    clock: (page) => page.locator('[part~="clocks"] button').nth(1),
    day: (page) => page.locator('climate-agenda [role="tab"]').nth(1),
    open: (page) => page.locator('[data-panel="filters"]').click(SHORT),
    filter: (page) => page.locator('[part~="panel"] input').first(),
    session: (page, title) => page.locator('[part~="rows"] button', { hasText: title }).first(),
  },
  library: {
    clock: (page) => page.locator('.clock'),
    day: (page) => page.locator('.next'),
    open: () => {},
    filter: (page) => page.locator('.filter'),
    session: (page, title) => page.getByText(title, { exact: true }).first(),
  },
};

/** The words by which a programme's first day is seen to be drawn: the last session of that day. */
export function lastOfFirstDay(size) {
  const { event, sessions } = sampleProgramme(size);
  return sessions.findLast(({ day, title }) => title && day === event.days[0]).title.en;
}

/**
 * @param kind `ours`, or a library.
 * @param size how many sessions the programme has; only 200 are filtered.
 * @returns the steps as `useAgenda` takes them.
 */
export function stepsOf(kind, size) {
  const { clock, day, open, filter, session } = CONTROLS[kind] ?? CONTROLS.library;
  const { event, sessions, items } = sampleProgramme(size);
  const first = sessions.find(({ title }) => title);
  const [{ body: item }] = items.filter(({ body }) => body.sessionId === first.id);
  const onSecondDay = sessions.find((one) => one.title && one.day === event.days[1]);
  return {
    // The first session begins at 13:30 or 9:00 in Seoul.
    clock: { act: click(clock), shown: size === 9 ? '05:30' : '01:00' },
    ...(size > 9 && {
      filter: {
        before: open,
        act: (page) => filter(page).fill(WORD, SHORT),
        shown: THEMES[0][0],
        gone: titleOf(0).en,
        after: (page) => filter(page).fill('', SHORT),
      },
    }),
    detail: {
      act: (page) => session(page, first.title.en).click(SHORT),
      shown: item.speakers[0].role.en,
    },
    day: { act: click(day), shown: onSecondDay.title.en },
  };
}
