import { pathOf, progress, type progressBatch, targetProgress } from '@climate-embed/schema';

import { type Answer, makeAnswer } from '../app/answer.js';
import { contentTag } from '../app/etag.js';
import { DATA_CACHE, JSON_TYPE } from '../app/headers.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import type { Handler, RouteContext } from './route-context.js';

/** Keys in one request. */
const BATCH_LIMIT = 100;

const encoder = new TextEncoder();

/** `city` or `city:target`. */
const KEY = /^([^:]+)(?::([^:]+))?$/;

function answerTo(key: string, { resolve }: RouteContext): Answer | Refusal {
  const [, id = '', target] = KEY.exec(key) ?? [];
  return resolve(
    target === undefined
      ? pathOf(progress.path, { id })
      : pathOf(targetProgress.path, { id, target }),
  );
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Puts the ready bytes of single answers side by side; nothing is serialised again. A key that cannot be answered
 * gets the status and detail of its own problem, and does not spoil the others.
 */
function compose(keys: readonly string[], context: RouteContext): Answer {
  const parts: Uint8Array[] = [encoder.encode('{"items":[')];
  const seen: string[] = [];
  keys.forEach((key, index) => {
    const item = answerTo(key, context);
    const open = `${index > 0 ? ',' : ''}{"key":${JSON.stringify(key)},`;
    if ('refused' in item) {
      const { status, detail } = item.refused;
      parts.push(encoder.encode(`${open}"status":${status},"detail":${JSON.stringify(detail)}}`));
      seen.push(`${key}${detail}`);
    } else {
      parts.push(encoder.encode(`${open}"progress":`), item.full.body, encoder.encode('}'));
      seen.push(`${key}${item.tag}`);
    }
  });
  parts.push(encoder.encode(']}'));
  const tag = contentTag(encoder.encode(seen.join('\n')));
  return makeAnswer({ body: concat(parts), type: JSON_TYPE, cache: DATA_CACHE, tag });
}

export const answerProgressBatch: Handler<typeof progressBatch> = (params, context) => {
  const keys = [...new Set(params.keys.split(','))].sort();
  const bad = keys.find((key) => !KEY.test(key));
  const said =
    bad !== undefined
      ? `${quote(bad)} is not a key.`
      : keys.length > BATCH_LIMIT
        ? `${keys.length} keys are too many.`
        : undefined;
  if (said === undefined) return compose(keys, context);
  return refuse(
    400,
    'bad-keys',
    'Bad keys',
    `${said} Ask for 1 to ${BATCH_LIMIT} keys, each "city" or "city:target", joined by commas.`,
  );
};
