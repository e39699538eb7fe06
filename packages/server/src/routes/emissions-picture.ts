import { emissionsSvg } from '@climate-embed/figures/still';

import { type Answer, makeAnswer } from '../app/answer.js';
import { DATA_CACHE } from '../app/headers.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import { type Asked, shownEmissions } from './emissions.js';
import { LANGUAGES } from './picture-languages.js';
import type { RouteContext } from './route-context.js';

const SVG_TYPE = 'image/svg+xml; charset=utf-8';
const WIDTH = 720;
const HEIGHT = 420;

const encoder = new TextEncoder();

/**
 * Emissions as a still picture, drawn as the widget draws them, with title, source and licence inside. Nothing in
 * it depends on the day: how old the figures are is for the page around it to say.
 */
export function emissionsPicture(
  { lang = 'en', ...asked }: Asked & { readonly lang?: string },
  context: RouteContext,
): Answer | Refusal {
  const language = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined;
  if (!language) {
    const known = Object.keys(LANGUAGES).join(', ');
    return refuse(
      404,
      'unknown-language',
      'Unknown language',
      `No picture speaks ${quote(lang)}. Known are: ${known}.`,
    );
  }
  const data = shownEmissions(asked, context);
  if ('refused' in data) return data;
  const picture = emissionsSvg(data, {
    ...language,
    width: WIDTH,
    height: HEIGHT,
    today: data.asOf,
  });
  return makeAnswer({ body: encoder.encode(picture), type: SVG_TYPE, cache: DATA_CACHE });
}
