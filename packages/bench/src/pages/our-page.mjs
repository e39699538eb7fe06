/** The page that carries the snippet we print: script, tags, and the rule that reserves the box. */
import { readFileSync } from 'node:fs';
import { sampleId } from '../data/sample-cities.mjs';
import { moduleTag, pageOf } from './layout.mjs';

const snippet = new URL('../../../../docs/snippets/paste.txt', import.meta.url);

/** The rule that keeps the card's space, as README and docs print it. */
const printedRule = () => /<style>([^]*?)<\/style>/.exec(readFileSync(snippet, 'utf8'))[1];

/** @param api the origin that loader and data come from. */
export function ourPage(count, api) {
  const tag = (_, index) =>
    `<climate-progress city="${sampleId(index + 1)}"><a href="https://city-${index + 1}.example/">Sample city ${index + 1}</a></climate-progress>`;
  return pageOf({
    count,
    style: printedRule(),
    head: moduleTag(`${api}/v1/embed.js`),
    cards: Array.from({ length: count }, tag),
  });
}
