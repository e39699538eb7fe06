import {
  pathOf,
  type Relationship,
  type RelationshipPage,
  relationships,
  relationshipsOf,
  relationshipsOfPage,
  relationshipsPage,
} from '@climate-embed/schema';

import { sortedSet } from '../app/in-order.js';
import { newestOf } from '../app/newest.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import { partiesOf, sourcesOf } from '../partners/cited.js';
import type { PartnerWorld } from '../partners/partner-world.js';
import { firstPage, laterPage, pageAddresses, type PagedList } from './paging.js';
import type { Handler } from './route-context.js';

const cited = (listed: readonly Relationship[]): string[] =>
  listed.flatMap(({ sourceIds }) => sourceIds);

function paged(
  listed: readonly Relationship[],
  addressOf: (page: number) => string,
  world: PartnerWorld,
): PagedList<Relationship> {
  const { sources } = world;
  return {
    items: listed,
    size: 500,
    addressOf,
    pageOf: (items, place): RelationshipPage => {
      const { partners, wording } = world.mention(partiesOf(items));
      return {
        items,
        ...place,
        partners,
        sources: sourcesOf([...cited(items), ...wording], sources),
        asOf: newestOf(sourcesOf(cited(listed), sources)),
      };
    },
  };
}

const all = (world: PartnerWorld): PagedList<Relationship> =>
  paged(
    world.relationships,
    pageAddresses(relationships.path, (page) => pathOf(relationshipsPage.path, { page })),
    world,
  );

function ofKind(kind: string, world: PartnerWorld): PagedList<Relationship> | Refusal {
  const listed = world.relationships.filter((one) => one.kind === kind);
  if (listed.length > 0)
    return paged(
      listed,
      pageAddresses(pathOf(relationshipsOf.path, { kind }), (page) =>
        pathOf(relationshipsOfPage.path, { kind, page }),
      ),
      world,
    );
  const kinds = sortedSet(world.relationships.map((one) => one.kind));
  return refuse(
    404,
    'unknown-kind',
    'No relationship of this kind',
    `No relationship of the kind ${quote(kind)} is known; ` +
      (kinds.length > 0
        ? `there are: ${kinds.join(', ')}. All are listed at ${relationships.path}.`
        : 'none of any kind is known yet.'),
  );
}

export const answerRelationships: Handler<typeof relationships> = (_, { snapshot }) =>
  firstPage(all(snapshot.partners));

export const answerRelationshipsPage: Handler<typeof relationshipsPage> = (
  { page },
  { snapshot },
) => laterPage(all(snapshot.partners), page);

export const answerRelationshipsOf: Handler<typeof relationshipsOf> = ({ kind }, { snapshot }) => {
  const listed = ofKind(kind, snapshot.partners);
  return 'refused' in listed ? listed : firstPage(listed);
};

export const answerRelationshipsOfPage: Handler<typeof relationshipsOfPage> = (
  { kind, page },
  { snapshot },
) => {
  const listed = ofKind(kind, snapshot.partners);
  return 'refused' in listed ? listed : laterPage(listed, page);
};
