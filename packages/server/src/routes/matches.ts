import type { matches, MatchList } from '@climate-embed/schema';

import { citedByMatches, partnersInMatches, sourcesOf, wordingOf } from '../partners/cited.js';
import { newestOf } from '../partners/partner-world.js';
import { jsonAnswer } from './json-answer.js';
import type { Handler } from './route-context.js';

export const answerMatches: Handler<typeof matches> = (_, { snapshot }) => {
  const world = snapshot.partners;
  const items = world.matches();
  const partners = world.summaries(partnersInMatches(items));
  const wording = wordingOf(
    partners.map(({ id }) => world.partners.get(id)!.record),
    world.sources,
  );
  const sources = sourcesOf([...citedByMatches(items), ...wording], world.sources);
  return jsonAnswer<MatchList>({ items, partners, sources, asOf: newestOf(sources) });
};
