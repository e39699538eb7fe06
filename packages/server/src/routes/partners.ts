import { type PartnerPage, partners, partnersPage, pathOf } from '@climate-embed/schema';

import type { KnownPartner } from '../partners/assemble.js';
import { sourcesOf } from '../partners/cited.js';
import type { PartnerWorld } from '../partners/partner-world.js';
import { summaryOf } from '../partners/summary.js';
import { firstPage, laterPage, pageAddresses, type PagedList } from './paging.js';
import type { Handler } from './route-context.js';

const addressOf = pageAddresses(partners.path, (page) => pathOf(partnersPage.path, { page }));

function allPartners(world: PartnerWorld): PagedList<KnownPartner> {
  return {
    items: [...world.partners.values()],
    size: 100,
    addressOf,
    pageOf: (items, place): PartnerPage => ({
      items: items.map(({ record }) => summaryOf(record)),
      ...place,
      sources: sourcesOf(
        items.flatMap(({ record }) => record.sourceIds),
        world.sources,
      ),
      asOf: world.asOf(),
    }),
  };
}

export const answerPartners: Handler<typeof partners> = (_, { snapshot }) =>
  firstPage(allPartners(snapshot.partners));

export const answerPartnersPage: Handler<typeof partnersPage> = ({ page }, { snapshot }) =>
  laterPage(allPartners(snapshot.partners), page);
