import * as z from 'zod';

import { basis } from './basis.js';
import { pathway, progress, seriesPoint } from './progress.js';
import { source } from './source.js';
import { target } from './target.js';

/** The part of a source that a card shows. */
export const cardSource = source
  .pick({ id: true, publisher: true, attribution: true, language: true })
  .meta({ id: 'CardSource', description: 'The part of a source that a card shows.' });

/**
 * What a card shows before a reader asks for more: the part of a progress that is checked before it is drawn.
 * The rest, the working above all, is checked when it is opened, and its shape travels only then.
 */
export const progressCard = progress
  .pick({
    city: true,
    asOf: true,
    verdict: true,
    reason: true,
    caveats: true,
    illustrative: true,
    changePercent: true,
    requiredChangePercent: true,
    targetChangePercent: true,
    achievedPercent: true,
    required: true,
    gap: true,
    oldAfter: true,
    netZero: true,
    perPerson: true,
  })
  .extend({
    target: target
      .pick({ targetYear: true, baseFiscal: true, sourceId: true })
      .meta({ id: 'CardTarget', description: 'The part of a target that a card shows.' })
      .optional(),
    base: seriesPoint.optional(),
    latest: seriesPoint.optional(),
    pathway: pathway.optional(),
    basis: basis
      .pick({ gas: true, code: true, label: true })
      .meta({ id: 'CardBasis', description: 'The part of a basis that a card shows.' })
      .optional(),
    series: z.array(seriesPoint),
    sources: z.array(cardSource),
  })
  .meta({
    id: 'ProgressCard',
    description: 'What a card shows of a progress before a reader asks for more.',
  });
