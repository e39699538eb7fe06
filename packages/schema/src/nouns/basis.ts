import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import { GASES } from '../vocabulary.js';
import { localizedText, text } from './scalars.js';

/** What a total counts. Two totals compare only where none of these is stated to differ. */
export const basis = z
  .looseObject({
    scheme: text.optional().meta({
      description:
        'Accounting scheme, for example `gpc`, `crf`, `kobe-statistics`; absent where the source states none.',
    }),
    code: text
      .optional()
      .meta({ description: 'Which total of the scheme, for example `BASIC`, `total`.' }),
    boundary: text.optional().meta({
      description: 'Geographic boundary, for example `administrative`; absent where not stated.',
    }),
    gas: openEnum(GASES).optional(),
    gwp: text
      .optional()
      .meta({ description: 'Set of global warming potentials, for example `AR5`.' }),
    label: localizedText
      .optional()
      .meta({ description: 'The basis in words, as shown under a figure.' }),
  })
  .meta({
    id: 'Basis',
    description: 'What a total counts: scheme, which total, boundary, gases, GWP set.',
  });
