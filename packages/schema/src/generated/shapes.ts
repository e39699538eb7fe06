// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../shape.js';
import type * as types from './types.js';

export const localizedTextShape: Shape<types.LocalizedText> = { '*': 's' };

export const basisShape: Shape<types.Basis> = { 'scheme?': 's', 'code?': 's', 'boundary?': 's', 'gas?': 's', 'gwp?': 's', 'label?': localizedTextShape };

export const positionShape: Shape<types.Position> = { longitude: 'n', latitude: 'n' };

export const populationShape: Shape<types.Population> = { year: 'i', value: 'i', sourceId: 's' };

export const milestoneShape: Shape<types.Milestone> = { year: 'i', value: 'n' };

export const targetShape: Shape<types.Target> = { id: 's', cityId: 's', kind: 's', 'label?': localizedTextShape, coverage: 's', status: 's', 'baseYear?': 'i', 'baseFiscal?': 'b', 'baseValue?': 'n', targetYear: 'i', 'reductionPercent?': 'n', 'targetValue?': 'n', 'baselineValue?': 'n', 'denominatorUnit?': 's', 'denominatorValue?': 'n', 'milestones?': [milestoneShape], 'selfReportedPercent?': 'n', 'basis?': basisShape, 'declaredOn?': 'd', sourceId: 's', 'note?': 's', 'illustrative?': 'b' };

export const periodShape: Shape<types.Period> = { year: 'i', start: 'd', end: 'd', 'fiscal?': 'b' };

export const inventoryPartShape: Shape<types.InventoryPart> = { scope: 's', value: 'n' };

export const inventoryShape: Shape<types.Inventory> = { id: 's', cityId: 's', period: periodShape, basis: basisShape, method: 's', value: 'n', 'originalValue?': 'n', 'originalUnit?': 's', 'computed?': 'b', 'parts?': [inventoryPartShape], 'publishedOn?': 'd', 'reportedYear?': 'i', sourceId: 's', 'note?': 's', 'illustrative?': 'b' };

export const sourceShape: Shape<types.Source> = { id: 's', title: localizedTextShape, publisher: localizedTextShape, 'url?': 's', licence: 's', 'attribution?': 's', 'publishedOn?': 'd', retrievedOn: 'd', 'language?': 's', 'note?': 's' };

export const cityShape: Shape<types.City> = { id: 's', name: localizedTextShape, country: 's', 'position?': positionShape, 'subdivision?': 's', 'unlocode?': 's', 'wikidata?': 's', timeZone: 's', population: [populationShape], targets: [targetShape], inventories: [inventoryShape], sources: [sourceShape], 'note?': 's', asOf: 'd' };

export const citySummaryShape: Shape<types.CitySummary> = { id: 's', name: localizedTextShape, country: 's', 'position?': positionShape, targets: 'i', inventories: 'i' };

export const cityPageShape: Shape<types.CityPage> = { items: [citySummaryShape], total: 'i', 'next?': 's', asOf: 'd' };

export const problemShape: Shape<types.Problem> = { 'type?': 's', title: 's', status: 'i', 'detail?': 's', 'instance?': 's', 'requestId?': 's' };

export const pathwayPointShape: Shape<types.PathwayPoint> = { year: 'i', value: 'n', 'changePercent?': 'n', 'targetId?': 's', 'netZero?': 'b' };

export const pathwayShape: Shape<types.Pathway> = { kind: 's', points: [pathwayPointShape] };

export const cityNameShape: Shape<types.CityName> = { id: 's', name: localizedTextShape, country: 's' };

export const seriesPointShape: Shape<types.SeriesPoint> = { year: 'i', 'fiscal?': 'b', value: 'n', method: 's', sourceId: 's' };

export const netZeroYearShape: Shape<types.NetZeroYear> = { year: 'i', targetId: 's', 'label?': localizedTextShape };

export const workingInputShape: Shape<types.WorkingInput> = { symbol: 's', value: 'n', unit: 's', 'year?': 'i', 'sourceId?': 's' };

export const workingStepShape: Shape<types.WorkingStep> = { id: 's', formula: 's', value: 'n', unit: 's' };

export const workingDifferenceShape: Shape<types.WorkingDifference> = { id: 's', printed: 'n', computed: 'n', unit: 's', 'sourceId?': 's' };

export const workingShape: Shape<types.Working> = { method: 's', tolerancePercent: 'n', inputs: [workingInputShape], steps: [workingStepShape], differences: [workingDifferenceShape] };

export const progressShape: Shape<types.Progress> = { city: cityNameShape, asOf: 'd', verdict: 's', 'reason?': 's', caveats: ['s'], 'illustrative?': 'b', 'target?': targetShape, 'base?': seriesPointShape, 'latest?': seriesPointShape, 'changePercent?': 'n', 'requiredChangePercent?': 'n', 'targetChangePercent?': 'n', 'achievedPercent?': 'n', 'required?': 'n', 'gap?': 'n', 'gapPercent?': 'n', 'oldAfter?': 'd', 'passedAfter?': 'd', 'pathway?': pathwayShape, 'basis?': basisShape, series: [seriesPointShape], 'netZero?': netZeroYearShape, 'population?': populationShape, 'perPerson?': 'n', targetIds: ['s'], working: workingShape, sources: [sourceShape], 'report?': 's' };

export const progressBatchItemShape: Shape<types.ProgressBatchItem> = { key: 's', 'progress?': progressShape, 'status?': 'i', 'detail?': 's' };

export const progressBatchShape: Shape<types.ProgressBatch> = { items: [progressBatchItemShape] };
