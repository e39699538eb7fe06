import type { EmissionsChart } from '@climate-embed/schema';

import { percent, tonnes } from '../formats.js';
import type { Picked } from '../localized.js';
import { wordFor } from '../words.js';
import type { LayoutPart } from './emissions-drawing.js';
import type { Ground, GroundOptions } from './ground.js';

/**
 * What happened between the first and the latest year that were counted in one manner, inventories before all
 * else. A manner that is no inventory is named. Where no two years compare, the first and the latest are told.
 */
export function sentenceOf(
  { shown, parts }: Ground,
  options: GroundOptions,
  data: EmissionsChart,
): Picked[] {
  const { locale, words, perPerson = false } = options;
  const known = shown.filter(({ total }) => total !== undefined);
  const kindOf = (method: string): string => {
    const kind = wordFor(words.kinds, method);
    return kind ? ` (${kind})` : '';
  };
  // Totals there may be, and nobody to divide them by.
  if (!known[0]) return [{ text: perPerson && data.points[0] ? words.nobody : words.none }];
  const method = ['inventory', ...known.map(({ point }) => point.method)].find(
    (one) => known.filter(({ point }) => point.method === one).length > 1,
  );
  const alike = known.filter(({ point }) => point.method === method);
  const [from, to] = [alike[0], alike.at(-1)];
  if (!from || !to || !(from.total! > 1e-3)) {
    const told = [...new Set([known[0], known.at(-1)!])].map(
      ({ point, total }) =>
        `${locale.year(point)} – ${tonnes(locale, total!)}${kindOf(point.method)}`,
    );
    return [{ text: `${words.known} ${told.join(', ')}${words.stop}` }];
  }

  const share = (to.total! / from.total! - 1) * 100;
  const size = Math.abs(share);
  const way = size < 0.05 ? 0 : share;
  const text =
    words.changed(
      percent(locale, size, size < 9.95 ? 1 : 0),
      way,
      locale.year(from.point),
      locale.year(to.point),
      perPerson,
    ) + kindOf(method!);
  const most = way && mostOf(parts, way, shown.indexOf(from), shown.indexOf(to));
  if (!most) return [{ text: text + words.stop }];
  const [before, after] = words.most(way > 0);
  // A name that stands among words begins as they do; one in quotation marks stays as it is.
  const name =
    !most.lang && before.endsWith(' ')
      ? most.text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
      : most.text;
  return [{ text: text + before }, { ...most, text: name }, { text: after + words.stop }];
}

/** The part that went furthest the way of the total; none where one is known for only one of the years. */
function mostOf(
  parts: readonly LayoutPart[],
  way: number,
  from: number,
  to: number,
): Picked | undefined {
  let most: Picked | undefined;
  let furthest = 0;
  for (const { label, values } of parts) {
    const [before, after] = [values[from], values[to]];
    if ((before === undefined) !== (after === undefined)) return undefined;
    const moved = (after! - before!) * Math.sign(way);
    if (moved > furthest) {
      most = label;
      furthest = moved;
    }
  }
  return parts[1] && most;
}
