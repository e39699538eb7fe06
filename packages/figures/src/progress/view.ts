import type { IsoDate, Progress } from '@climate-embed/schema';

import { country } from '../country.js';
import { change, percent, tonnes } from '../formats.js';
import { localizedIn, type Picked } from '../localized.js';
import type { Locale } from '../locale.js';
import { wordFor } from '../words.js';
import { describe } from './describe.js';
import type { Fact, ProgressView } from './progress-view.js';
import { sentenceOf } from './sentence.js';
import { VERDICT_MARKS } from './verdict-marks.js';

/** Where the figures come from: publisher, basis, year, and the wording that sources require. */
function provenanceOf(progress: Progress, lang: string, year: string): Picked[] {
  const { basis, sources, target } = progress;
  const id = (progress.latest ?? progress.series.at(-1) ?? target)?.sourceId;
  const source = sources.find((one) => one.id === id);
  return [
    source && localizedIn(source.publisher, lang),
    basis?.label
      ? localizedIn(basis.label, lang)
      : { text: [basis?.scheme, basis?.code].filter(Boolean).join(' ') },
    { text: year },
    ...sources.map(
      ({ attribution = '', language }): Picked =>
        language && language !== lang ? { text: attribution, lang: language } : { text: attribution },
    ),
  ].filter(
    (part, index, all): part is Picked =>
      !!part?.text && all.findIndex((one) => one?.text === part.text) === index,
  );
}

/**
 * Says where a city stands: a pure function of the API's answer, the language and the reader's date.
 *
 * `today` decides only whether the latest total counts as old. Verdicts, reasons and caveats that this version
 * does not know are passed over or said in general words.
 *
 * @example
 * progressView(progress, { locale: en, today: '2026-11-21' }).figure; // { value: '−33.3 %', note: 'since FY2013' }
 */
export function progressView(
  progress: Progress,
  { locale, today }: { readonly locale: Locale; readonly today: IsoDate },
): ProgressView {
  const { base, changePercent, netZero, achievedPercent, perPerson, oldAfter, reason } = progress;
  const { lang, words, verdicts } = locale;
  const latest = progress.latest ?? progress.series.at(-1);
  const id = Object.hasOwn(VERDICT_MARKS, progress.verdict) ? progress.verdict : 'not-assessable';
  const [tone, shape] = VERDICT_MARKS[id]!;
  const gas = { CO2: 'CO₂', CO2e: locale.co2e }[progress.basis?.gas as 'CO2'] ?? '';
  const total = latest && tonnes(locale, latest.value);
  const changed = changePercent !== undefined && base;

  const facts: Fact[] = [];
  const add = (key: Fact['id'], label: Picked | string, value: string | undefined): unknown =>
    value &&
    facts.push({ id: key, label: typeof label === 'string' ? { text: label } : label, value });
  if (latest && changed) add('total', locale.total(latest), `${total} ${gas}`.trim());
  if (achievedPercent !== undefined)
    add('achieved', words.achieved, percent(locale, achievedPercent));
  if (perPerson !== undefined) add('per-person', words.perPerson, tonnes(locale, perPerson));
  if (netZero)
    add(
      'net-zero',
      netZero.label ? localizedIn(netZero.label, lang) : words.netZero,
      `${netZero.year}`,
    );

  return {
    name: localizedIn(progress.city.name, lang),
    place: country(locale, progress.city.country),
    verdict: {
      id: progress.verdict,
      word: (reason === 'no-target' && wordFor(verdicts, reason)) || verdicts[id]!,
      tone,
      shape,
    },
    ...(latest && {
      figure: changed
        ? { value: change(locale, changePercent), note: locale.since(base) }
        : { value: total!, note: [gas, locale.year(latest)].filter(Boolean).join(', ') },
    }),
    sentence: sentenceOf(progress, locale, tone),
    notes: [
      id === 'not-assessable' && (wordFor(locale.reasons, reason) ?? locale.reasons['']),
      ...[
        ...progress.caveats,
        oldAfter && today > oldAfter ? 'old-data' : '',
        latest?.method ?? '',
      ].map((caveat) => wordFor(locale.caveats, caveat)),
    ].filter((note, index, all): note is string => !!note && all.indexOf(note) === index),
    ...(progress.illustrative && { illustrative: words.illustrative }),
    facts,
    provenance: provenanceOf(progress, lang, latest ? locale.year(latest) : ''),
    details: words.details,
    spoken: describe(progress, locale),
  };
}
