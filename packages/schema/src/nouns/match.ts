import * as z from 'zod';

import { partnerSummary, profileLine } from './partner.js';
import { isoDate, text } from './scalars.js';
import { source } from './source.js';

/** A contribution that could answer a need, and why it is thought so. */
export const matchAnswer = z
  .looseObject({
    partnerId: text.meta({ description: 'Who offers it.' }),
    contribution: profileLine,
    topics: z.array(text).meta({ description: 'The reason: topics that both name. Never empty.' }),
  })
  .meta({ id: 'MatchAnswer', description: 'A contribution that could answer a need.' });

/** A need beside the contributions that could answer it, most topics shared first; none where nobody offers any. */
export const match = z
  .looseObject({
    partnerId: text.meta({ description: 'Who needs it.' }),
    need: profileLine,
    answers: z.array(matchAnswer),
  })
  .meta({ id: 'Match', description: 'A need beside the contributions that could answer it.' });

/** Every need with what could answer it. */
export const matchList = z
  .looseObject({
    items: z.array(match),
    partners: z.array(partnerSummary).meta({ description: 'Everybody mentioned, by id.' }),
    sources: z.array(source),
    asOf: isoDate,
  })
  .meta({ id: 'MatchList', description: 'Every need with what could answer it.' });
