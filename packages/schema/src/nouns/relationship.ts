import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import {
  DECLARATION_KINDS,
  PARTY_ROLES,
  RELATIONSHIP_KINDS,
  RELATIONSHIP_STATUSES,
} from '../vocabulary.js';
import { flag, integer, localizedText, text } from './scalars.js';

/** A partner's part in a relationship. */
export const party = z
  .looseObject({ partnerId: text, role: openEnum(PARTY_ROLES) })
  .meta({ id: 'Party', description: "A partner's part in a relationship." });

/** A tie between partners, as dated and as certain as its sources have it. */
export const relationship = z
  .looseObject({
    id: text,
    kind: openEnum(RELATIONSHIP_KINDS),
    parties: z.array(party).meta({ description: 'Two or more.' }),
    subject: localizedText
      .optional()
      .meta({ description: 'What it is about: the name of an event, a programme, an agreement.' }),
    since: text
      .optional()
      .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as the source has it.' }),
    until: text.optional(),
    status: openEnum(RELATIONSHIP_STATUSES),
    sourceIds: z.array(text).meta({ description: 'One or more.' }),
    note: text.optional().meta({ description: 'What is doubtful.' }),
    illustrative: flag.optional(),
  })
  .meta({ id: 'Relationship', description: 'A tie between partners.' });

/** What one or several partners declared in public. */
export const declaration = z
  .looseObject({
    id: text,
    kind: openEnum(DECLARATION_KINDS),
    title: localizedText,
    partnerIds: z.array(text).meta({ description: 'Those known by name; more may have joined.' }),
    count: integer
      .optional()
      .meta({ description: 'How many declared it together, as the source counts.' }),
    date: text.optional().meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
    targetYear: integer.optional(),
    sourceIds: z.array(text),
    note: text.optional(),
    illustrative: flag.optional(),
  })
  .meta({ id: 'Declaration', description: 'What one or several partners declared in public.' });

/** That a partner belongs to a network: the relationship of that kind, seen from the partner. */
export const membership = z
  .looseObject({
    networkId: text,
    relationshipId: text,
    since: text.optional(),
    until: text.optional(),
    status: openEnum(RELATIONSHIP_STATUSES),
  })
  .meta({ id: 'Membership', description: 'That a partner belongs to a network.' });
