import type { IsoDate, LocalizedText, ProgressCard } from '@climate-embed/schema';

import { country } from '../country.js';
import { change, percent, tonnes } from '../formats.js';
import { localizedIn, type Picked } from '../localized.js';
import type { Locale } from '../locale.js';
import { wordFor } from '../words.js';
import type { Fact, ProgressView, Tone } from './progress-view.js';
import { sentenceOf } from './sentence.js';
import { VERDICT_MARKS } from './verdict-marks.js';

/**
 * Says where a city stands: a pure function of the API's answer, the language and the reader's date.
 *
 * `today` decides only whether the latest total counts as old. Verdicts and caveats that this version does not
 * know are passed over or said in general words. Where there is no path the sentence is empty: `explain` of
 * the working says why, and what the target is.
 *
 * @example
 * progressView(progress, { locale: en, today: '2026-11-21' }).figure; // { value: '−33.3 %', note: 'since FY2013' }
 */
export function progressView(
  progress: ProgressCard,
  { locale, today }: { readonly locale: Locale; readonly today: IsoDate },
): ProgressView {
  const { base, basis, changePercent, city, netZero, sources, verdict } = progress;
  const { achievedPercent, oldAfter, perPerson, reason } = progress;
  const { lang, words, verdicts } = locale;
  const pick = (own = '', text?: LocalizedText): Picked =>
    localizedIn(text ?? { [lang]: own }, lang);
  const latest = progress.latest ?? progress.series.at(-1);
  const known = wordFor(VERDICT_MARKS, verdict) ? verdict : 'not-assessable';
  const mark = VERDICT_MARKS[known]!;
  const tone = mark.slice(1) as Tone;
  const year = latest ? locale.year(latest) : '';
  const gas = { CO2: 'CO₂', CO2e: locale.co2e }[basis?.gas as 'CO2'] ?? '';
  const total = latest ? tonnes(locale, latest.value) : '';
  const when = gas ? `${gas} · ${year}` : year;
  const changed = latest && base && changePercent !== undefined;
  const source = sources.find(({ id }) => id === (latest ?? progress.target)?.sourceId);
  const facts: Fact[] = [];
  if (achievedPercent !== undefined)
    facts.push({ label: pick(words.achieved), value: percent(locale, achievedPercent) });
  if (perPerson !== undefined)
    facts.push({ label: pick(words.perPerson), value: tonnes(locale, perPerson) });
  if (netZero) facts.push({ label: pick(words.netZero, netZero.label), value: `${netZero.year}` });

  return {
    name: pick('', city.name),
    place: country(locale, city.country),
    verdict: {
      id: verdict,
      word: verdicts[reason === 'no-target' ? reason : known]!,
      tone,
      shape: mark[0]!,
    },
    figure: changed
      ? { value: change(locale, changePercent), notes: [locale.since(base), `${total} ${when}`] }
      : latest && { value: total, notes: [when] },
    sentence: sentenceOf(progress, locale, tone),
    notes: [
      ...new Set([
        ...progress.caveats,
        oldAfter && today > oldAfter ? 'old-data' : '',
        latest?.method,
      ]),
    ]
      .map((caveat) => wordFor(locale.caveats, caveat)!)
      .filter(Boolean),
    illustrative: progress.illustrative ? words.illustrative : undefined,
    facts,
    provenance: [
      // Wording that a source requires names its publisher already.
      pick('', source?.attribution ? {} : source?.publisher),
      pick(basis?.code, basis?.label),
      pick(year),
      ...sources.map(({ attribution, language = lang }) =>
        pick('', { [language]: attribution ?? '' }),
      ),
    ].filter(
      ({ text }, index, parts) => text && parts.findIndex((part) => part.text === text) === index,
    ),
  };
}
