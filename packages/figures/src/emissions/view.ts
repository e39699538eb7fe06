import type { EmissionsChart, EmissionsPoint, IsoDate } from '@climate-embed/schema';

import { tonnes } from '../formats.js';
import { localizedIn, type Picked } from '../localized.js';
import { wordFor } from '../words.js';
import type { EmissionsView, Mark } from './emissions-view.js';
import { groundOf, type GroundOptions } from './ground.js';
import { sentenceOf } from './sentence.js';
import { unitLine } from './unit-line.js';

/**
 * Says a city's emissions over time: a pure function of the API's answer, the language and the reader's date.
 *
 * `today` decides only whether the latest total counts as old. Words of the API that this version does not know
 * are passed over or said in general words.
 *
 * @example
 * emissionsView(data, { locale: en, words, today: '2026-11-21' }).sentence;
 */
export function emissionsView(
  data: EmissionsChart,
  options: GroundOptions & { readonly today: IsoDate },
): EmissionsView {
  const { basis, by, city, illustrative, losses, oldAfter, sources } = data;
  const { locale, words, today } = options;
  const { lang } = locale;
  const ground = groundOf(data, options);
  const { aim, memos, parts, shown, unit } = ground;
  const plain = (text: string): Picked => ({ text });
  const points = shown.map(({ point }) => point);
  const span = (some: readonly EmissionsPoint[]): string =>
    [...new Set([some[0]!, some.at(-1)!])].map((point) => locale.year(point)).join('–');
  const yearsOf = (some: readonly EmissionsPoint[]): string =>
    some[4] ? span(some) : some.map((point) => locale.year(point)).join(', ');

  const notes: string[] = [];
  const marks: Mark[] = [];
  if (aim[1]) marks.push({ kind: 'target', label: words.words.target });
  if (oldAfter && today > oldAfter) notes.push(locale.caveats['old-data']!);
  for (const method of new Set(points.map((point) => point.method))) {
    const label = wordFor(words.kinds, method);
    if (label)
      marks.push({
        kind: 'soft',
        label: `${label}: ${yearsOf(points.filter((point) => point.method === method))}`,
      });
  }
  // What a total of the publisher's own leaves out is no loss of ours: BASIC is not meant to count it.
  const lostHere = basis?.code?.startsWith('from-')
    ? losses
    : losses.filter(({ reason }) => reason !== 'outside-scope');
  // Of the latest year that lost any; why, and of the others, stands with the sources.
  const latest = Math.max(
    ...lostHere.map(({ at }) => (shown.some((one) => one.at === at) ? at : -1)),
  );
  const lost = lostHere.reduce((sum, { at, value }) => (at === latest ? sum + value : sum), 0);
  if (latest >= 0)
    notes.push(
      `${locale.year(data.points[latest]!)}: ${tonnes(locale, lost)} – ${words.words.lost}`,
    );
  if (memos[0])
    notes.push(
      `${words.words.memo} ${memos
        .map(({ label, values }) => {
          const value = values.filter((one) => one !== undefined).at(-1);
          return value === undefined ? label.text : `${label.text} ${tonnes(locale, value)}`;
        })
        .join(', ')}`,
    );

  const used = sources.filter(({ id }) => points.some(({ sourceId }) => sourceId === id));
  const provenance = [
    // Wording that a source requires names its publisher already.
    ...used.map(({ attribution, language = lang, publisher }) =>
      localizedIn(attribution ? { [language]: attribution } : publisher, lang),
    ),
    localizedIn(basis?.label ?? { [lang]: basis?.code ?? '' }, lang),
    plain(basis?.gwp ? `GWP ${basis.gwp}` : ''),
    plain(points[0] ? span(points) : ''),
  ];

  return {
    title: [
      localizedIn(city.name, lang),
      // What is not divided is not called so.
      plain((parts[0] && wordFor(words.titles, by)) ?? words.titles['total']!),
    ],
    subtitle: unitLine(data, unit, options),
    illustrative: illustrative ? locale.words.illustrative : undefined,
    sentence: sentenceOf(ground, options, data),
    notes: notes.map(plain),
    legend: parts,
    marks,
    provenance: provenance.filter(
      ({ text }, index) => text && provenance.findIndex((one) => one.text === text) === index,
    ),
  };
}
