import type { EmissionsChart, IsoDate } from '@climate-embed/schema';

import { localizedIn } from '../localized.js';
import type { Locale } from '../locale.js';
import type { Selection } from './emissions-drawing.js';
import type { EmissionsView } from './emissions-view.js';
import type { EmissionsWords } from './emissions-words.js';

/** Says a city's emissions over time: a pure function of the API's answer, the language and the reader's date. */
export function emissionsView(
  data: EmissionsChart,
  {
    locale,
    words,
  }: Selection & {
    readonly locale: Locale;
    readonly words: EmissionsWords;
    readonly today: IsoDate;
  },
): EmissionsView {
  return {
    title: [localizedIn(data.city.name, locale.lang), { text: words.titles[data.by] ?? '' }],
    subtitle: words.yearly(locale.co2e, false),
    illustrative: data.illustrative ? locale.words.illustrative : undefined,
    sentence: [{ text: words.none }],
    notes: [],
    legend: [],
    marks: [],
    provenance: [],
    table: () => ({ caption: '', head: [], rows: [], keys: [] }),
    say: () => '',
  };
}
