import { type Partner, type partner, partners as listOfPartners } from '@climate-embed/schema';

import { newestOf } from '../app/newest.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import type { KnownPartner } from '../partners/assemble.js';
import { citedByPartner, partiesOf, partnersInMatches, sourcesOf } from '../partners/cited.js';
import type { PartnerWorld } from '../partners/partner-world.js';
import { jsonAnswer } from './json-answer.js';
import type { Handler } from './route-context.js';

/** Looks a partner up by its id. */
export function findPartner(id: string, { partners: known }: PartnerWorld): KnownPartner | Refusal {
  const found = known.get(id);
  if (found) return found;
  const meant = id.trim().toLowerCase();
  return refuse(
    404,
    'unknown-partner',
    'Unknown partner',
    `No partner has the id ${quote(id)}.${known.has(meant) ? ` Did you mean ${quote(meant)}?` : ''} ` +
      `The ids are listed at ${listOfPartners.path}.`,
  );
}

/** Everything known of a partner, with everybody and every source that it names. */
export function wholePartner(known: KnownPartner, world: PartnerWorld): Partner {
  const { record, ...lists } = known;
  const matches = world.matching.of(known);
  const { partners, wording } = world.mention([
    ...(record.parentId === undefined ? [] : [record.parentId]),
    ...partiesOf(lists.relationships),
    ...lists.declarations.flatMap(({ partnerIds }) => partnerIds),
    ...partnersInMatches(matches),
  ]);
  const sources = sourcesOf([...citedByPartner(known, matches), ...wording], world.sources);
  return { ...record, ...lists, matches, partners, sources, asOf: newestOf(sources) };
}

export const answerPartner: Handler<typeof partner> = ({ partner: id }, { snapshot }) => {
  const found = findPartner(id, snapshot.partners);
  return 'refused' in found ? found : jsonAnswer<Partner>(wholePartner(found, snapshot.partners));
};
