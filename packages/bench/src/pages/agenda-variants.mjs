/** Every page with a programme that is measured: nine sessions and 200. */
import { readShown } from '../browser/read-shown.mjs';
import { useAgenda } from '../browser/use-agenda.mjs';
import { visit } from '../browser/visit.mjs';
import {
  PROGRAMME_SIZES,
  programmeId,
  READER_ZONE,
  sampleProgramme,
} from '../data/sample-events.mjs';
import { calendarAgendaPage, ourAgendaPage, staticAgendaPage } from './agenda-pages.mjs';
import { lastOfFirstDay, stepsOf } from './agenda-uses.mjs';

const NAMES = { fullcalendar6: 'FullCalendar 6', fullcalendar7: 'FullCalendar 7' };

const HOSTS = { ours: 'climate-agenda', static: '.embed' };

function about(kind, sessions, count = 1) {
  const host = HOSTS[kind] ?? '.programme';
  return {
    name: `${NAMES[kind] ?? kind}, ${sessions} sessions${count > 1 ? ` × ${count}` : ''}`,
    kind,
    count,
    steps: sessions,
    path: `/agenda-${kind}-${sessions}-${count}.html`,
    selector: host,
    upgraded: kind === 'ours',
    mark: { text: lastOfFirstDay(sessions) },
    viewport: { width: 1280, height: count === 1 ? 1200 : 3600 },
    context: { reducedMotion: 'reduce', timezoneId: READER_ZONE },
    ...(kind !== 'static' && {
      use: (page) => useAgenda(page, { host, steps: stepsOf(kind, sessions) }),
    }),
  };
}

/** Puts a page of ours on the stage: one agenda, or several of other events. */
export function ourAgendas(stage, { sessions, count }) {
  const variant = about('ours', sessions, count);
  // Titles are the same in all of them, but the events are not.
  stage.put(variant.path, ourAgendaPage({ sessions, count }, stage.api));
  return variant;
}

/** Ours and the page without script, which is made of what ours showed. */
async function oursAndFloor(browser, stage, sessions) {
  // Before any visit, so that no page waits for an answer to be made for the first time.
  await stage.answer(`/v1/events/${programmeId(sessions)}.json`);
  const our = ourAgendas(stage, { sessions, count: 1 });
  const { looked } = await visit(browser, stage.site + our.path, {
    page: our,
    settle: 1000,
    look: (page) => page.evaluate(readShown, our.selector),
  });
  const floor = about('static', sessions);
  stage.put(floor.path, staticAgendaPage({ sessions }, looked));
  return [our, floor];
}

/**
 * Puts ours and its peers on the stage.
 *
 * @param calendars some of `fullcalendar6`, `fullcalendar7`.
 * @returns `{ variants, absent }`; `absent` names what cannot be measured, `{ name, why }`.
 */
export async function agendaVariants(browser, stage, calendars) {
  const variants = [];
  const absent = [];
  const isBuilt = stage.isBuilt('climate-agenda');
  if (!isBuilt) absent.push({ name: 'ours and the page without script', why: 'not built yet' });
  for (const sessions of PROGRAMME_SIZES) {
    if (isBuilt) variants.push(...(await oursAndFloor(browser, stage, sessions)));
    const { event } = sampleProgramme(sessions);
    for (const name of calendars) {
      const variant = about(name, sessions);
      stage.put(variant.path, calendarAgendaPage(name, { sessions, event }, stage.api));
      variants.push(variant);
    }
  }
  stage.asked();
  return { variants, absent };
}
