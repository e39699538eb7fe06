export { basis } from './nouns/basis.js';
export { breakdown, entry, gasPart, publishedTotal } from './nouns/breakdown.js';
export { city, citySummary, identifier, population, position } from './nouns/city.js';
export {
  emissions,
  emissionsAim,
  emissionsGap,
  emissionsLoss,
  emissionsPoint,
  emissionsSeries,
  emissionsVariant,
} from './nouns/emissions.js';
export { emissionsChart } from './nouns/emissions-chart.js';
export {
  attachment,
  between,
  event,
  eventPage,
  eventSeries,
  eventSummary,
  relatedEvent,
  track,
} from './nouns/event.js';
export { agendaSession, eventAgenda } from './nouns/event-agenda.js';
export { inventories, replacement } from './nouns/inventories.js';
export { inventory, inventoryPart } from './nouns/inventory.js';
export { match, matchAnswer, matchList } from './nouns/match.js';
export { cityPage, countryList, countrySummary } from './nouns/page.js';
export { partner, partnerPage, relationshipPage } from './nouns/partners.js';
export { partnerBlock, partnerFilters, partnerPoints } from './nouns/partner-columns.js';
export { partnerName, partnerRecord, partnerSummary, profileLine } from './nouns/partner.js';
export { period } from './nouns/period.js';
export { problem } from './nouns/problem.js';
export {
  cityName,
  pathway,
  pathwayPoint,
  progress,
  progressBatch,
  progressBatchItem,
  seriesPoint,
} from './nouns/progress.js';
export { cardSource, progressCard } from './nouns/progress-card.js';
export { declaration, membership, party, relationship } from './nouns/relationship.js';
export { isoDate, localizedText } from './nouns/scalars.js';
export {
  agendaIssue,
  eventParty,
  printedTime,
  session,
  sessionItem,
  speaker,
  suggestedTime,
} from './nouns/session.js';
export { source } from './nouns/source.js';
export { milestone, target } from './nouns/target.js';
export { working, workingDifference, workingInput, workingStep } from './nouns/working.js';
