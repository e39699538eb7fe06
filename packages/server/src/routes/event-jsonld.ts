import type { eventFiles } from '@climate-embed/schema';

import { makeAnswer } from '../app/answer.js';
import { DATA_CACHE, JSONLD_TYPE } from '../app/headers.js';
import { eventJsonLd } from '../json-ld/event-json-ld.js';
import { findEvent } from './event.js';
import type { Handler } from './route-context.js';

const encoder = new TextEncoder();

export const answerEventJsonld: Handler<typeof eventFiles.eventJsonld> = (
  { event: id },
  { snapshot },
) => {
  const event = findEvent(id, snapshot.events);
  if ('refused' in event) return event;
  // The same JSON, yet nothing in it can end the script element that somebody puts it into.
  const text = JSON.stringify(eventJsonLd(event)).replaceAll('<', String.raw`\u003c`);
  return makeAnswer({ body: encoder.encode(text), type: JSONLD_TYPE, cache: DATA_CACHE });
};
