import { progressOf, UnknownTargetError } from '@climate-embed/accounting';
import { type Progress, pathOf, progress, type targetProgress } from '@climate-embed/schema';

import type { Answer } from '../app/answer.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import { findCity } from './city.js';
import { jsonAnswer } from './json-answer.js';
import type { Handler, RouteContext } from './route-context.js';

function unknownTarget(cityId: string, target: string, ids: readonly string[]): Refusal {
  const address = pathOf(progress.path, { id: cityId });
  const known =
    ids.length > 0
      ? `Ask for one of: ${ids.join(', ')}. The one that the rules choose is at ${address}.`
      : `It has no targets; what is known of it is at ${address}.`;
  return refuse(
    404,
    'unknown-target',
    'Unknown target',
    `There is no such target: ${quote(cityId)} has none with the id ${quote(target)}. ${known}`,
  );
}

function answer(id: string, targetId: string | undefined, context: RouteContext): Answer | Refusal {
  const city = findCity(id, context.snapshot);
  if ('refused' in city) return city;
  const { today, report } = context;
  try {
    const found = progressOf(city, { today, ...(targetId !== undefined && { targetId }) });
    return jsonAnswer<Progress>(report === undefined ? found : { ...found, report });
  } catch (error) {
    if (targetId === undefined || !(error instanceof UnknownTargetError)) throw error;
    return unknownTarget(id, targetId, error.targetIds);
  }
}

export const answerProgress: Handler<typeof progress> = ({ id }, context) =>
  answer(id, undefined, context);

export const answerTargetProgress: Handler<typeof targetProgress> = ({ id, target }, context) =>
  answer(id, target, context);
