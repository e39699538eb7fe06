import type { Details, Lang } from '@climate-embed/figures';

import { idIn } from '../../data/id-in.js';
import { wordsOf } from '../../data/words.js';
import { loadDetails } from '../../states.js';
import { warnOnce } from '../../warn-once.js';
import type { ClimatePartner } from './partner.js';

const said = new Map<Lang, Details>();

/** The words for what goes wrong, as they fit a partner; the same ones each time. */
export async function prepare({ partner }: ClimatePartner, lang: Lang): Promise<Details> {
  if (/[^a-z0-9-]/.test(idIn(partner))) {
    warnOnce(
      `partner="${partner}" is no partner id: ids are lower-case letters, digits and hyphens, as in "icec".`,
    );
  }
  const [details, { words }] = await Promise.all([
    loadDetails(lang),
    wordsOf('.partner').load(lang),
  ]);
  const fitting = said.get(lang) ?? {
    ...details,
    empty: words.empty,
    errors: { ...details.errors, 'not-found': words.notFound },
  };
  said.set(lang, fitting);
  return fitting;
}

export { stateTemplate as state } from '../../states.js';
