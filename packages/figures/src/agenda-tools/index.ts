export { undatedText } from '../events/undated-text.js';
export { fill } from '../partner/fill.js';
export type { AgendaTools } from './agenda-tools.js';
export { changeLine, changesBetween, changesLine } from './changes.js';
export type { Change, ChangeKind, ChangingSession, Programme } from './changes.js';
export { agendaCounts, chosenSessions, filterRows, isChoosing } from './choice.js';
export type { AgendaChoice, AgendaCount } from './choice.js';
export { clockFor, readersZone } from './clocks.js';
export type { ZoneClock } from './clocks.js';
export { fragmentOf, readFragment } from './deep-link.js';
export type { Opened } from './deep-link.js';
export { partyFacts, sessionDetail } from './detail.js';
export type {
  DetailFact,
  DetailOptions,
  DetailView,
  ItemView,
  Mentioned,
  SpeakerView,
} from './detail.js';
export { layoutGrid } from './grid.js';
export type { GridCell, GridColumn, GridLayout, GridSession } from './grid.js';
export { issueViews } from './issues.js';
export type { IssueView } from './issues.js';
export { languageName, sessionTitle } from './names.js';
export type { AgendaToolOptions } from './options.js';
export { pickCalendar } from './pick-calendar.js';
export { AGENDA_FACETS, programmeIndex } from './programme-index.js';
export type { AgendaFacet, IndexedSession, ProgrammeIndex } from './programme-index.js';
export { agendaOptions, chosenLine, elsewhereLine, foundLine } from './say.js';
export type { AgendaOption } from './say.js';
export type { PrintedView, TimeView } from './times.js';
export { namedClock, townOf, unknownZones, zoneChoices } from './zones.js';
export type { ZoneChoice, ZonesAsked } from './zones.js';
