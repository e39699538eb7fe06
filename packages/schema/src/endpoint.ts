import type { Shape } from './shape.js';

/** The names between braces in a path: `'/v1/cities/{id}.json'` gives `'id'`. */
export type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

/** The parameters that a path asks for. */
export type Params<Path extends string> = { readonly [Name in ParamNames<Path>]: string };

/** One public read: an address, and what comes back from it. */
export interface Endpoint<Path extends string = string, Response = unknown> {
  readonly method: 'GET';
  readonly path: Path;
  readonly response: Shape<Response>;
  /** True where only a running server answers; the static export leaves it out. */
  readonly live?: true;
}

/** One public read in another form: a table, a picture, a map layer, a calendar or a page, built from what JSON endpoints answer. */
export interface FileEndpoint<Path extends string = string> {
  readonly method: 'GET';
  readonly path: Path;
  readonly format: 'csv' | 'svg' | 'geojson' | 'html' | 'ics' | 'jsonld';
}

/** What an endpoint answers with. */
export type ResponseOf<E> = E extends Endpoint<string, infer Response> ? Response : never;

/** The parameters of an endpoint. */
export type ParamsOf<E> = E extends { readonly path: infer Path extends string }
  ? Params<Path>
  : never;

/**
 * The path of an endpoint with its parameters filled in and percent-encoded.
 *
 * @example
 * pathOf('/v1/cities/{id}.json', { id: 'kobe' }); // '/v1/cities/kobe.json'
 */
export function pathOf(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(params[name]!));
}
