import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import { DIVISIONS, LOSS_REASONS, METHODS, NOTATION_KEYS, SCOPES, TONES } from '../vocabulary.js';
import { basis } from './basis.js';
import { cityName, pathway } from './progress.js';
import { flag, integer, isoDate, localizedText, number, text } from './scalars.js';
import { source } from './source.js';

/** A period with its total. */
export const emissionsPoint = z
  .looseObject({
    year: integer,
    fiscal: flag.optional(),
    start: isoDate,
    end: isoDate,
    value: number.optional().meta({
      description: 'Total in tonnes; absent where entries are known and no total can be stated.',
    }),
    computed: flag.optional().meta({ description: 'True where the total is the sum of entries.' }),
    method: openEnum(METHODS),
    perPerson: number.optional().meta({
      description: 'Tonnes per resident, where a population of the same year has a source.',
    }),
    sourceId: text,
    inventoryId: text.optional(),
    breakdownId: text.optional(),
  })
  .meta({ id: 'EmissionsPoint', description: 'A period with its total.' });

/** Why a part has no number in a period. */
export const emissionsGap = z
  .looseObject({
    at: integer.meta({ description: 'Position in `points`.' }),
    keys: z.array(openEnum(NOTATION_KEYS)),
  })
  .meta({ id: 'EmissionsGap', description: 'Why a part has no number in a period.' });

/** One part of the total over time, as a column beside `points`. */
export const emissionsSeries = z
  .looseObject({
    key: text.meta({ description: 'Category, scope or gas.' }),
    label: localizedText.optional(),
    tone: openEnum(TONES).optional(),
    values: z.array(number).meta({ description: 'Tonnes, one for each position in `at`.' }),
    at: z.array(integer).optional().meta({
      description: 'Positions in `points` that have a value; absent where all have one.',
    }),
    gaps: z.array(emissionsGap).optional(),
    outside: flag
      .optional()
      .meta({ description: 'True where it is shown beside the total and not part of it (memo).' }),
  })
  .meta({ id: 'EmissionsSeries', description: 'One part of the total over time.' });

/** Tonnes that have no place in the scheme shown. */
export const emissionsLoss = z
  .looseObject({
    at: integer.meta({ description: 'Position in `points`.' }),
    code: text.meta({ description: 'Category in the scheme of the publication.' }),
    label: localizedText.optional(),
    scope: openEnum(SCOPES).optional(),
    value: number.meta({ description: 'Tonnes.' }),
    reason: openEnum(LOSS_REASONS),
  })
  .meta({ id: 'EmissionsLoss', description: 'Tonnes that have no place in the scheme shown.' });

/** Another way in which the same emissions can be asked for. */
export const emissionsVariant = z
  .looseObject({
    by: openEnum(DIVISIONS),
    scheme: text.optional(),
    gwp: text.optional(),
    label: localizedText.optional(),
  })
  .meta({ id: 'EmissionsVariant', description: 'Another way to ask for the same emissions.' });

/** The target's path, to be laid over the totals. */
export const emissionsAim = z
  .looseObject({
    targetId: text,
    baseYear: integer.optional(),
    baseFiscal: flag.optional(),
    pathway,
  })
  .meta({ id: 'EmissionsAim', description: "The target's path, on the basis of the totals." });

/** A city's emissions over time on one basis, divided in one way, ready to be drawn. */
export const emissions = z
  .looseObject({
    city: cityName,
    asOf: isoDate,
    illustrative: flag.optional(),
    by: openEnum(DIVISIONS),
    scheme: text.optional().meta({ description: 'Whose categories the parts are.' }),
    basis: basis.optional().meta({ description: 'What all totals of this answer count.' }),
    points: z
      .array(emissionsPoint)
      .meta({ description: 'Ascending; periods without data absent.' }),
    series: z.array(emissionsSeries).meta({ description: 'In order of drawing, bottom first.' }),
    losses: z.array(emissionsLoss),
    aim: emissionsAim.optional(),
    variants: z.array(emissionsVariant),
    oldAfter: isoDate.optional().meta({
      description: 'From the day after this one on, the latest total is more than three years old.',
    }),
    sources: z.array(source),
  })
  .meta({
    id: 'Emissions',
    description:
      "A city's emissions over time on one basis, divided in one way, ready to be drawn.",
  });
