import { cities, type City, type city } from '@climate-embed/schema';

import { quote, type Refusal, refuse } from '../app/problem.js';
import type { Snapshot } from '../app/snapshot.js';
import { jsonAnswer } from './json-answer.js';
import type { Handler } from './route-context.js';

/** Looks a city up by its id. */
export function findCity(id: string, { cities: known }: Snapshot): City | Refusal {
  const found = known.get(id);
  if (found) return found;
  const meant = id.trim().toLowerCase();
  return refuse(
    404,
    'unknown-city',
    'Unknown city',
    `No city has the id ${quote(id)}.${known.has(meant) ? ` Did you mean ${quote(meant)}?` : ''} ` +
      `The ids are listed at ${cities.path}.`,
  );
}

export const answerCity: Handler<typeof city> = ({ id }, { snapshot }) => {
  const found = findCity(id, snapshot);
  return 'refused' in found ? found : jsonAnswer(found);
};
