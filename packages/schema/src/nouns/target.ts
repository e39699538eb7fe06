import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import { COVERAGES, TARGET_KINDS, TARGET_STATUSES } from '../vocabulary.js';
import { basis } from './basis.js';
import { flag, integer, isoDate, localizedText, number, text } from './scalars.js';

/** A year and the level a city set for itself on the way to a target. */
export const milestone = z
  .looseObject({
    year: integer,
    value: number.meta({ description: 'Tonnes of CO2 equivalent a year.' }),
  })
  .meta({ id: 'Milestone', description: "A year and level of a city's own pathway." });

/** What a city set out to reach, in its own terms. Values in tonnes of CO2 equivalent a year. */
export const target = z
  .looseObject({
    id: text.meta({ description: 'Stable id, part of the contract: `kobe-2030`.' }),
    cityId: text,
    kind: openEnum(TARGET_KINDS),
    label: localizedText
      .optional()
      .meta({ description: "The city's own word for it, for example carbon neutral." }),
    coverage: openEnum(COVERAGES),
    status: openEnum(TARGET_STATUSES),
    baseYear: integer.optional(),
    baseFiscal: flag
      .optional()
      .meta({ description: 'True where base and target year are fiscal years.' }),
    baseValue: number.optional().meta({
      description: 'Tonnes in the base year; for an intensity target, tonnes per denominator unit.',
    }),
    targetYear: integer,
    reductionPercent: number.optional().meta({ description: 'As printed, 0 to 100 and beyond.' }),
    targetValue: number
      .optional()
      .meta({ description: 'As printed, tonnes in the target year; wins over the percentage.' }),
    baselineValue: number
      .optional()
      .meta({ description: 'Business-as-usual tonnes in the target year (baseline scenario).' }),
    denominatorUnit: text
      .optional()
      .meta({ description: 'Unit of an intensity target, for example `person`.' }),
    denominatorValue: number
      .optional()
      .meta({ description: 'Projected denominator in the target year.' }),
    milestones: z.array(milestone).optional(),
    selfReportedPercent: number
      .optional()
      .meta({ description: 'Percent of target achieved as the city itself reported it.' }),
    basis: basis.optional(),
    declaredOn: isoDate.optional(),
    sourceId: text,
    note: text.optional(),
    illustrative: flag.optional(),
  })
  .meta({ id: 'Target', description: 'What a city set out to reach, in its own terms.' });
