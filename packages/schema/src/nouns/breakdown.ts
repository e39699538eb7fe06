import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import { METHODS, NOTATION_KEYS, QUALITY_GRADES, SCOPES } from '../vocabulary.js';
import { period } from './period.js';
import { flag, integer, isoDate, localizedText, number, text } from './scalars.js';

/** One gas's share of an entry. */
export const gasPart = z
  .looseObject({
    gas: text.meta({ description: 'Formula or family: `CO2`, `CH4`, `N2O`, `SF6`, `HFC-134a`.' }),
    value: number.optional().meta({ description: 'Tonnes of CO2 equivalent.' }),
    mass: number.optional().meta({ description: 'Tonnes of the gas itself, where published.' }),
  })
  .meta({ id: 'GasPart', description: "One gas's share of an entry." });

/** What one source of emissions emits, in one scope, or why no number stands there. */
export const entry = z
  .looseObject({
    code: text.meta({ description: "Category in the breakdown's scheme: `I.1.1`, `industry`." }),
    gpc: text.optional().meta({
      description: 'GPC reference number, where the publication gives it beside its own.',
    }),
    label: localizedText.optional().meta({ description: 'The category as printed.' }),
    scope: openEnum(SCOPES).optional(),
    gas: text
      .optional()
      .meta({ description: "What `value` counts, where not the breakdown's gas: `CO2`, `CO2e`." }),
    value: number.optional().meta({ description: 'Tonnes of CO2 equivalent.' }),
    keys: z
      .array(openEnum(NOTATION_KEYS))
      .optional()
      .meta({ description: 'Notation keys, where no number stands. Never 0.' }),
    elsewhere: z
      .array(text)
      .optional()
      .meta({ description: 'Where an entry marked IE is included.' }),
    gases: z.array(gasPart).optional(),
    biogenic: number
      .optional()
      .meta({ description: 'Tonnes of biogenic CO2, reported apart and in no total.' }),
    activity: text.optional().meta({ description: 'Fuel type or activity, as printed.' }),
    activityQuality: openEnum(QUALITY_GRADES).optional(),
    factorQuality: openEnum(QUALITY_GRADES).optional(),
    note: text.optional(),
  })
  .meta({
    id: 'Entry',
    description: 'What one source of emissions emits, in one scope, or why no number stands there.',
  });

/** A total that a publication prints above its entries. */
export const publishedTotal = z
  .looseObject({
    code: text.meta({ description: 'Which total: `BASIC`, or a category that has parts.' }),
    value: number.meta({ description: 'Tonnes of CO2 equivalent.' }),
  })
  .meta({ id: 'PublishedTotal', description: 'A total that a publication prints.' });

/** The entries of an inventory: what a city or a country emitted in one period, as one publication has it. */
export const breakdown = z
  .looseObject({
    id: text,
    cityId: text.optional().meta({ description: 'Either a city or a country is named.' }),
    country: text.optional().meta({ description: 'ISO 3166-1 alpha-2, of a national inventory.' }),
    period,
    scheme: text.meta({ description: 'Whose categories the codes are: `gpc`, `kobe-statistics`.' }),
    boundary: text.optional(),
    gas: text.optional(),
    gwp: text.optional().meta({ description: 'GWP set, for example `AR5`.' }),
    method: openEnum(METHODS),
    entries: z.array(entry),
    totals: z
      .array(publishedTotal)
      .meta({ description: 'As printed, for reconciliation; none is part of the entries.' }),
    publishedOn: isoDate.optional(),
    reportedYear: integer.optional(),
    sourceId: text,
    supersedes: text
      .optional()
      .meta({ description: 'The breakdown that this one replaces; it stays readable.' }),
    note: text.optional(),
    illustrative: flag.optional(),
  })
  .meta({
    id: 'Breakdown',
    description:
      'The entries of an inventory: what a city or country emitted in one period, as one publication has it.',
  });
