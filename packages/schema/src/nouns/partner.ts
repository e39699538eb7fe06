import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import { PARTNER_KINDS, PRECISIONS, PROFILE_SECTIONS } from '../vocabulary.js';
import { identifier, position } from './city.js';
import { flag, localizedText, text } from './scalars.js';

/** What tells a partner apart in a list. */
export const partnerIdentity = {
  id: text.meta({ description: 'Stable id: `icec`.' }),
  kind: openEnum(PARTNER_KINDS),
  name: localizedText.meta({ description: 'The name of today.' }),
  country: text.optional().meta({ description: 'ISO 3166-1 alpha-2 of the seat.' }),
  cityId: text.optional().meta({
    description: 'The city of this API whose administration this is; its figures are there.',
  }),
  position: position.optional(),
  precision: openEnum(PRECISIONS).optional().meta({
    description: 'What the position stands for; always there where a position is.',
  }),
  illustrative: flag.optional(),
};

/** A partner wherever it is mentioned: in a list, in a relationship, in a match. */
export const partnerSummary = z
  .looseObject(partnerIdentity)
  .meta({ id: 'PartnerSummary', description: 'A partner wherever it is mentioned.' });

/** A name that a partner bore, with the time in which it did. */
export const partnerName = z
  .looseObject({
    name: localizedText,
    from: text
      .optional()
      .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as the source has it.' }),
    until: text.optional().meta({ description: 'Likewise; the name was given up by then.' }),
    sourceId: text,
    note: text.optional(),
  })
  .meta({ id: 'PartnerName', description: 'A name that a partner bore.' });

/** One thing that a partner does, offers or looks for, in its own words. */
export const profileLine = z
  .looseObject({
    id: text.meta({ description: 'Unique within the partner: `need-1`.' }),
    section: openEnum(PROFILE_SECTIONS),
    heading: localizedText.optional().meta({ description: 'The heading it stands under.' }),
    text: localizedText,
    topics: z.array(text).meta({ description: 'Topics by which needs and contributions meet.' }),
    sourceId: text,
    note: text.optional(),
    illustrative: flag.optional(),
  })
  .meta({ id: 'ProfileLine', description: 'One thing that a partner does, offers or looks for.' });

/** What is stored of a partner itself; names, lines, relationships and declarations are records beside it. */
export const partnerRecord = z
  .looseObject({
    ...partnerIdentity,
    acronym: text.optional(),
    parentId: text.optional().meta({ description: 'The partner of which it is a part.' }),
    seat: localizedText.optional().meta({ description: 'Where it sits, as the source says.' }),
    areaServed: z
      .array(text)
      .optional()
      .meta({ description: 'ISO 3166-1 or 3166-2 codes, or a name where no code fits.' }),
    founded: text.optional().meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
    description: localizedText.optional(),
    topics: z.array(text).meta({ description: 'Fields that the partner works in.' }),
    identifiers: z.array(identifier).optional(),
    website: text.optional().meta({ description: 'An https or http address.' }),
    sourceIds: z.array(text).meta({ description: 'Where the facts of this record were read.' }),
    note: text.optional().meta({ description: 'What is doubtful or must be known beside it.' }),
  })
  .meta({ id: 'PartnerRecord', description: 'What is known of a partner itself.' });
