/** Every page that is measured, with one card and with a hundred. */
import { readCards } from '../browser/read-cards.mjs';
import { readShown } from '../browser/read-shown.mjs';
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
  mark: { text: '%' },
  viewport: VIEWPORTS[count],
});

const PEERS = {
  static: { selector: '.embed', isElement: false, page: staticPage },
  lit: { selector: 'lit-card', isElement: true, page: litPage },
  material: { selector: 'md-elevated-card', isElement: true, page: materialPage },
};

/** Puts our page on the stage. */
export function ours(stage, count) {
  const variant = about('ours', count, 'climate-progress', true);
  stage.put(variant.path, ourPage(count, stage.api));
  return variant;
}

async function readOurs(page, selector) {
  const { css, shown } = await page.evaluate(readShown, selector);
  const cards = await page.evaluate(readCards, selector);
  return { css, cards: cards.map((card, index) => ({ ...card, html: shown[index] })) };
}

/**
 * Puts ours and its peers on the stage; theirs are made of what our cards showed.
 *
 * @param kinds which peers: some of `static`, `lit`, `material`.
 */
export async function allVariants(browser, stage, kinds) {
  const variants = [];
  for (const count of [1, 100]) {
    const our = ours(stage, count);
    const { looked } = await visit(browser, stage.site + our.path, {
      page: our,
      settle: 500,
      look: (page) => readOurs(page, our.selector),
    });
    variants.push(our);
    for (const kind of kinds) {
      const { selector, isElement, page } = PEERS[kind];
      const variant = about(kind, count, selector, isElement);
      stage.put(variant.path, page(looked, stage.api));
      variants.push(variant);
    }
  }
  stage.asked();
  return variants;
}
