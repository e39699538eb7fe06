/** Every page that is measured, with one card and with a hundred. */
import { readCards } from '../browser/read-cards.mjs';
import { visit } from '../browser/visit.mjs';
import { VIEWPORTS } from './layout.mjs';
import { ourPage } from './our-page.mjs';
import { litPage, materialPage, staticPage } from './peer-pages.mjs';

const about = (name, count, selector, upgraded) => ({
  name: `${name} × ${count}`,
  kind: name,
  count,
  path: `/${name}-${count}.html`,
  selector,
  upgraded,
  viewport: VIEWPORTS[count],
});

/** Puts our page on the stage. */
export function ours(stage, count) {
  const variant = about('ours', count, 'climate-progress', true);
  stage.put(variant.path, ourPage(count, stage.api));
  return variant;
}

/** Puts ours and all peers on the stage; theirs are made of what our cards showed. */
export async function allVariants(browser, stage, counts) {
  const variants = [];
  for (const count of counts) {
    const our = ours(stage, count);
    const { looked } = await visit(browser, stage.site + our.path, {
      page: our,
      settle: 500,
      look: (page) => page.evaluate(readCards, our.selector),
    });
    const peers = [
      [about('static', count, '.embed', false), staticPage(looked)],
      [about('lit', count, 'lit-card', true), litPage(looked, stage.api)],
      [about('material', count, 'md-elevated-card', true), materialPage(looked, stage.api)],
    ];
    for (const [variant, html] of peers) stage.put(variant.path, html);
    variants.push(our, ...peers.map(([variant]) => variant));
  }
  stage.asked();
  return variants;
}
