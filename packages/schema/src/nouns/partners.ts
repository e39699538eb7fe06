import * as z from 'zod';

import { match } from './match.js';
import { partnerName, partnerRecord, partnerSummary, profileLine } from './partner.js';
import { declaration, membership, relationship } from './relationship.js';
import { integer, isoDate, text } from './scalars.js';
import { source } from './source.js';

/** A partner with all that is known of it. */
export const partner = partnerRecord
  .extend({
    names: z.array(partnerName).meta({ description: 'Names of the past, the oldest first.' }),
    activities: z.array(profileLine),
    contributions: z.array(profileLine),
    needs: z.array(profileLine),
    relationships: z.array(relationship),
    memberships: z.array(membership),
    declarations: z.array(declaration),
    matches: z
      .array(match)
      .meta({ description: 'Its needs with what others offer, and needs that it could answer.' }),
    partners: z.array(partnerSummary).meta({ description: 'Everybody mentioned, by id.' }),
    sources: z.array(source),
    asOf: isoDate,
  })
  .meta({ id: 'Partner', description: 'A partner with all that is known of it.' });

/** A page of partners. */
export const partnerPage = z
  .looseObject({
    items: z.array(partnerSummary),
    total: integer.meta({ description: 'Partners on all pages.' }),
    next: text.optional().meta({
      description: 'The next page: a URI reference resolved against the address of this one.',
    }),
    sources: z.array(source),
    asOf: isoDate,
  })
  .meta({ id: 'PartnerPage', description: 'A page of partners.' });

/** A page of relationships, with everybody mentioned on it. */
export const relationshipPage = z
  .looseObject({
    items: z.array(relationship),
    total: integer.meta({ description: 'Relationships on all pages.' }),
    next: text.optional().meta({
      description: 'The next page: a URI reference resolved against the address of this one.',
    }),
    partners: z.array(partnerSummary).meta({ description: 'Everybody mentioned, by id.' }),
    sources: z.array(source),
    asOf: isoDate,
  })
  .meta({ id: 'RelationshipPage', description: 'A page of relationships.' });
