import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import { CAVEATS, METHODS, PATHWAYS, REASONS, VERDICTS } from '../vocabulary.js';
import { basis } from './basis.js';
import { population } from './city.js';
import { flag, integer, isoDate, localizedText, number, text } from './scalars.js';
import { source } from './source.js';
import { target } from './target.js';
import { working } from './working.js';

/** A city by name. */
export const cityName = z
  .looseObject({ id: text, name: localizedText, country: text })
  .meta({ id: 'CityName', description: 'A city by name.' });

/** A yearly total on the picture. */
export const seriesPoint = z
  .looseObject({
    year: integer,
    fiscal: flag.optional(),
    value: number.meta({ description: 'Tonnes.' }),
    method: openEnum(METHODS),
    sourceId: text,
  })
  .meta({ id: 'SeriesPoint', description: 'A yearly total.' });

/** A point that a city's path runs through: the base, a milestone or a target. */
export const pathwayPoint = z
  .looseObject({
    year: integer,
    value: number.meta({ description: 'Tonnes.' }),
    changePercent: number.optional().meta({ description: 'Change since the base year.' }),
    targetId: text.optional().meta({ description: 'Set where the point is a target.' }),
    netZero: flag.optional(),
  })
  .meta({ id: 'PathwayPoint', description: "A point that a city's path runs through." });

/** The path against which a city is measured, and the targets behind it. */
export const pathway = z
  .looseObject({ kind: openEnum(PATHWAYS), points: z.array(pathwayPoint) })
  .meta({
    id: 'Pathway',
    description:
      'The path against which a city is measured, base first, and the targets behind it.',
  });

/** Where a city stands against one of its targets, with everything needed to say and draw it. */
export const progress = z
  .looseObject({
    city: cityName,
    asOf: isoDate.meta({
      description: 'The newest day on which any of this was read from its source.',
    }),
    verdict: openEnum(VERDICTS),
    reason: openEnum(REASONS).optional(),
    caveats: z
      .array(openEnum(CAVEATS))
      .meta({ description: 'Those that hold on any day; `old-data` follows from oldAfter.' }),
    illustrative: flag
      .optional()
      .meta({ description: 'True where any input is made up for demonstration: must be shown.' }),
    target: target.optional(),
    base: seriesPoint.optional(),
    latest: seriesPoint.optional(),
    changePercent: number
      .optional()
      .meta({ description: 'Change from base to latest year, negative where emissions fell.' }),
    requiredChangePercent: number
      .optional()
      .meta({ description: 'Change that the path asks for by the latest year.' }),
    targetChangePercent: number
      .optional()
      .meta({ description: 'Change that the target asks for by its year.' }),
    achievedPercent: number
      .optional()
      .meta({ description: 'Percent of target achieved; may be below 0 and above 100.' }),
    required: number
      .optional()
      .meta({ description: "The path's value in the latest year, tonnes." }),
    gap: number
      .optional()
      .meta({ description: 'Latest minus required, tonnes; positive is behind.' }),
    gapPercent: number.optional().meta({ description: 'Gap as a share of required.' }),
    oldAfter: isoDate.optional().meta({
      description: 'From the day after this one on, the latest total is more than three years old.',
    }),
    passedAfter: isoDate.optional().meta({ description: 'Last day of the target year.' }),
    pathway: pathway.optional(),
    basis: basis.optional().meta({ description: 'Basis of the series.' }),
    series: z.array(seriesPoint),
    netZero: z
      .looseObject({ year: integer, targetId: text, label: localizedText.optional() })

      .meta({ id: 'NetZeroYear', description: "The city's net-zero year, in its own word." })
      .optional(),
    population: population.optional(),
    perPerson: number.optional().meta({
      description: 'Tonnes per resident, only where population and total are of one year.',
    }),
    targetIds: z
      .array(text)
      .meta({ description: 'All targets of the city that can be asked for.' }),
    working,
    sources: z.array(source),
    report: text.optional().meta({
      description:
        "Where to report an error in a figure; a URI reference resolved against the API's base address.",
    }),
  })
  .meta({ id: 'Progress', description: 'Where a city stands against one of its targets.' });

/** One answer of a gathered request: either a progress or the problem that stood in its way. */
export const progressBatchItem = z
  .looseObject({
    key: text.meta({ description: '`kobe` or `kobe:kobe-2050`.' }),
    progress: progress.optional(),
    status: integer.optional(),
    detail: text.optional(),
  })
  .meta({ id: 'ProgressBatchItem', description: 'One answer of a gathered request.' });

/** Several progress answers in one, on a live API. */
export const progressBatch = z
  .looseObject({ items: z.array(progressBatchItem) })
  .meta({ id: 'ProgressBatch', description: 'Several progress answers in one, on a live API.' });
