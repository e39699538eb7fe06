import {
  cities,
  city,
  type CityPage,
  countryCities,
  pathOf,
  type Progress,
  progress,
  targetProgress,
} from '@climate-embed/schema';

import type { App, Ready } from '../app/index.js';

/** An address of the read API with its answer. */
export interface Exported {
  /** Percent-encoded, as in the endpoint table. */
  readonly path: string;
  readonly answer: Ready & { readonly body: Uint8Array };
}

const decoder = new TextDecoder();

function get(app: App, path: string): Exported {
  const answer = app.lookup('GET', path);
  if (!answer?.body) throw new Error(`${path} has no answer, though it is linked to.`);
  return { path, answer: { ...answer, body: answer.body } };
}

const read = <T>({ answer }: Exported): T => JSON.parse(decoder.decode(answer.body)) as T;

/** A list from its first page on, along its `next` links. */
function* pages(app: App, first: string): Generator<Exported & { readonly page: CityPage }> {
  let path: string | undefined = first;
  while (path !== undefined) {
    const found = get(app, path);
    const page = read<CityPage>(found);
    yield { ...found, page };
    path =
      page.next === undefined ? undefined : new URL(page.next, `http://localhost${path}`).pathname;
  }
}

function* cityAddresses(app: App, id: string): Generator<Exported> {
  yield get(app, pathOf(city.path, { id }));
  const chosen = get(app, pathOf(progress.path, { id }));
  yield chosen;
  for (const target of read<Progress>(chosen).targetIds)
    yield get(app, pathOf(targetProgress.path, { id, target }));
}

/**
 * Walks the whole read API as a client would, from the list of cities along links and ids. Endpoints marked `live`
 * are left out: no folder of files can answer them.
 *
 * @param onCity told once for each city, with the number of all.
 */
export function* everyAddress(
  app: App,
  onCity: (total: number) => void = () => {},
): Generator<Exported> {
  const countries = new Set<string>();
  for (const { page, ...list } of pages(app, pathOf(cities.path, {}))) {
    yield list;
    for (const { id, country } of page.items) {
      countries.add(country);
      yield* cityAddresses(app, id);
      onCity(page.total);
    }
  }
  for (const country of countries) {
    for (const { page: _, ...list } of pages(app, pathOf(countryCities.path, { country })))
      yield list;
  }
}
