import {
  type PartnerBlock,
  type partnerBlock,
  type PartnerFilters,
  type partnerFilters,
  type PartnerPoints,
  partnerPoints,
} from '@climate-embed/schema';

import { newestOf } from '../app/newest.js';
import { quote, refuse } from '../app/problem.js';
import { citedByPartner, sourcesOf, wordingOf } from '../partners/cited.js';
import { BLOCK, blockOf, filtersOf, pointsOf } from '../partners/columns.js';
import type { PartnerWorld } from '../partners/partner-world.js';
import { jsonAnswer } from './json-answer.js';
import type { Handler } from './route-context.js';

const settingOf = (world: PartnerWorld) => ({ edition: world.edition(), asOf: world.asOf() });

export const answerPartnerPoints: Handler<typeof partnerPoints> = (_, { snapshot }) => {
  const world = snapshot.partners;
  const placed = world.ordered().filter(({ record }) => record.position !== undefined);
  const sources = sourcesOf(wordingOf(placed, world.sources), world.sources);
  return jsonAnswer<PartnerPoints>(pointsOf(world.ordered(), { ...settingOf(world), sources }));
};

export const answerPartnerFilters: Handler<typeof partnerFilters> = (_, { snapshot }) => {
  const { partners, sources, ordered, edition } = snapshot.partners;
  const cited = ordered().flatMap((partner) => citedByPartner(partner, []));
  return jsonAnswer<PartnerFilters>(
    filtersOf(ordered(), {
      edition: edition(),
      asOf: newestOf(sourcesOf(cited, sources)),
      nameOf: (id) => partners.get(id)!.record.name,
    }),
  );
};

export const answerPartnerBlock: Handler<typeof partnerBlock> = ({ block }, { snapshot }) => {
  const world = snapshot.partners;
  const number = /^(0|[1-9]\d{0,8})$/.test(block) ? Number(block) : Number.NaN;
  const found = blockOf(world.ordered(), number, settingOf(world));
  if (found) return jsonAnswer<PartnerBlock>(found);
  const last = Math.max(0, Math.ceil(world.partners.size / BLOCK) - 1);
  return refuse(
    404,
    'unknown-block',
    'No such block of names',
    `There is no block ${quote(block)}: ask for 0 to ${last}. A block holds the names of ${BLOCK} keys of ` +
      `${partnerPoints.path}.`,
  );
};
