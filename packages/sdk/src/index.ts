export { connect } from './connect.js';
export type { Client, ConnectOptions } from './connect.js';
export { createClient } from './create-client.js';
export type {
  ClientOptions,
  ClimateClient,
  EmissionsOptions,
  ProgressOptions,
} from './create-client.js';
export { ClimateError } from './errors/climate-error.js';
export type { RequestSummary } from './errors/climate-error.js';
export { isClimateError } from './errors/is-climate-error.js';
export { isResponseError } from './errors/is-response-error.js';
export { NetworkError } from './errors/network-error.js';
export { ResponseError } from './errors/response-error.js';
export { TimeoutError } from './errors/timeout-error.js';
export { ValidationError } from './errors/validation-error.js';
export { gather } from './gather.js';
export type {
  CityFilter,
  CityList,
  EventFilter,
  EventList,
  PartnerList,
  RelationshipFilter,
  RelationshipList,
} from './lists.js';
export type { ListOf, Pages } from './pages.js';
export type { RawAnswer } from './raw-answer.js';
export { request } from './request.js';
export type { RequestOptions } from './request.js';
export { send } from './send.js';
