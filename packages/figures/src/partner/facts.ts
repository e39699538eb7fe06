import type { Picked } from '../localized.js';
import { wordFor } from '../words.js';
import type { PartnerContext } from './context.js';
import { foreignPicked, foreignText } from './foreign-text.js';
import type { PartnerFact } from './partner-view.js';

/** What of a partner goes into a line of its own: since when, part of what, where, and its other names. */
export function factsOf(context: PartnerContext, shown: Picked): PartnerFact[] {
  const { date, doubts, locale, mention, partner, pick, region, span, words } = context;
  const { acronym, areaServed = [], founded, name, names, parentId } = partner;
  // A city's own point is where the city is: there is nothing else to be known.
  const where = partner.kind === 'city' ? undefined : wordFor(words.precisions, partner.precision);
  const plain = (text: Picked): PartnerFact['values'][number] => ({ text, cited: [] });
  const parent = parentId === undefined ? undefined : mention(parentId);
  const others = [
    { text: acronym ? foreignText(acronym, 'name') : '' },
    ...Object.entries(name).map(([lang, text]) =>
      foreignPicked(lang === locale.lang ? { text } : { text, lang }, 'name'),
    ),
  ].filter(
    ({ text }, index, all) =>
      text && text !== shown.text && all.findIndex((one) => one.text === text) === index,
  );
  return [
    { label: words.words.founded, values: founded ? [plain({ text: date(founded) })] : [] },
    {
      label: words.words.partOf,
      values: parent ? [{ text: parent.said, who: parent, cited: [] }] : [],
    },
    {
      label: words.words.area,
      // No reader knows a code of ISO 3166-2, and there are no names for them at hand.
      values: areaServed
        .filter((code) => !/^[A-Z]{2}-/.test(code))
        .map((code) => plain({ text: region(code) })),
    },
    { label: words.words.onMap, values: where ? [plain({ text: where })] : [] },
    { label: words.words.alsoCalled, values: others.map(plain) },
    {
      label: words.words.formerly,
      values: names.map((one) => {
        const when = span(one.from, one.until);
        return {
          ...doubts(one, [one.sourceId]),
          text: pick(one.name, 'name'),
          ...(when && { when }),
        };
      }),
    },
  ].filter(({ values }) => values.length);
}
