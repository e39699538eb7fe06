import * as z from 'zod';

import { integer, text } from './scalars.js';

/** Why a request was not answered: RFC 9457 problem details. */
export const problem = z
  .looseObject({
    type: text.optional(),
    title: text,
    status: integer,
    detail: text
      .optional()
      .meta({ description: 'What happened and what to do next, in English, for developers.' }),
    instance: text.optional(),
    requestId: text.optional(),
  })
  .meta({
    id: 'Problem',
    description: 'Why a request was not answered: RFC 9457 problem details.',
  });
