import type { matches, MatchList } from '@climate-embed/schema';

import { newestOf } from '../app/newest.js';
import { citedByMatches, partnersInMatches, sourcesOf } from '../partners/cited.js';
import { jsonAnswer } from './json-answer.js';
import type { Handler } from './route-context.js';

export const answerMatches: Handler<typeof matches> = (_, { snapshot }) => {
  const world = snapshot.partners;
  const items = world.matching.all();
  const { partners, wording } = world.mention(partnersInMatches(items));
  const sources = sourcesOf([...citedByMatches(items), ...wording], world.sources);
  return jsonAnswer<MatchList>({ items, partners, sources, asOf: newestOf(sources) });
};
