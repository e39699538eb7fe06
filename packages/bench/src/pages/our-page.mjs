/** The page that carries the snippet we print: script, tags, and the rule that reserves the box. */
import { sampleId } from '../data/sample-cities.mjs';
import { moduleTag, pageOf } from './layout.mjs';

/** As printed in README and docs. */
const RESERVE = 'climate-progress { display: block; min-block-size: 480px; }';

/** @param api the origin that loader and data come from. */
export function ourPage(count, api) {
  const tag = (_, index) =>
    `<climate-progress city="${sampleId(index + 1)}"><a href="https://city-${index + 1}.example/">Sample city ${index + 1}</a></climate-progress>`;
  return pageOf({
    count,
    style: RESERVE,
    head: moduleTag(`${api}/v1/embed.js`),
    cards: Array.from({ length: count }, tag),
  });
}
