/**
 * The addresses that a loader asks for before any shape is on the page, as bare texts: the endpoint table
 * builds on them, and so no address is written twice.
 */
export const PROGRESS_PATH = '/v1/cities/{id}/progress.json';
export const TARGET_PROGRESS_PATH = '/v1/cities/{id}/progress/{target}.json';
export const PROGRESS_BATCH_PATH = '/v1/progress/{keys}.json';
export const EMISSIONS_PATH = '/v1/cities/{id}/emissions.json';
export const EMISSIONS_BY_PATH = '/v1/cities/{id}/emissions/{by}.json';
export const EMISSIONS_IN_PATH = '/v1/cities/{id}/emissions/{by}/{scheme}.json';
export const PARTNER_POINTS_PATH = '/v1/partners/points.json';
export const PARTNER_PATH = '/v1/partners/{partner}.json';
export const EVENTS_PATH = '/v1/events.json';
export const EVENTS_OF_PATH = '/v1/events/of/{partner}.json';
export const EVENTS_IN_PATH = '/v1/events/in/{id}.json';
export const EVENT_PATH = '/v1/events/{event}.json';
