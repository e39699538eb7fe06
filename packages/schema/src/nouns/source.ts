import * as z from 'zod';

import { isoDate, localizedText, text } from './scalars.js';

/** Where a fact was published, and on what terms. */
export const source = z
  .looseObject({
    id: text.meta({ description: 'Stable id, for example `kobe-statistics-2025`.' }),
    title: localizedText,
    publisher: localizedText,
    url: text
      .optional()
      .meta({ description: 'Address of the publication, absent where it has none.' }),
    licence: text.meta({
      description: 'SPDX id or name of the licence, `unknown` where the publisher states none.',
    }),
    attribution: text
      .optional()
      .meta({ description: 'Wording that the publisher requires wherever the figure is shown.' }),
    publishedOn: isoDate.optional(),
    retrievedOn: isoDate.meta({ description: 'The day on which the figure was read there.' }),
    language: text.optional().meta({ description: 'Language of the publication, BCP 47.' }),
    note: text.optional(),
  })
  .meta({ id: 'Source', description: 'Where a fact was published, and on what terms.' });
