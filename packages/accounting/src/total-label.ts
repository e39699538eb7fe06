import type { Basis, LocalizedText } from '@climate-embed/schema';

import { hasNetTotal } from './emissions/beside.js';
import { schemeOf } from './schemes/index.js';

const same = (text: string): LocalizedText => ({
  ko: text,
  en: text,
  zh: text,
  ja: text,
  ru: text,
  mn: text,
});

const GPC: Readonly<Record<string, LocalizedText>> = {
  BASIC: same('GPC BASIC'),
  'BASIC+': same('GPC BASIC+'),
  territorial: {
    ko: 'GPC 영토 배출(스코프 1)',
    en: 'GPC territorial (scope 1)',
    zh: 'GPC 地域排放（范围1）',
    ja: 'GPC 領域内（スコープ1）',
    ru: 'GPC, территориальные (охват 1)',
    mn: 'GPC, нутаг дэвсгэрийн (1-р хүрээ)',
  },
};

/** Of schemes that have two totals, without and with what land takes up. */
const WITH_LAND: Readonly<Record<string, LocalizedText>> = {
  total: {
    ko: '총배출량(흡수원 제외)',
    en: 'total without land use',
    zh: '总排放（不含土地利用）',
    ja: '総排出量（土地利用を除く）',
    ru: 'всего без землепользования',
    mn: 'газар ашиглалтгүй нийт',
  },
  net: {
    ko: '순배출량(흡수원 포함)',
    en: 'net total with land use',
    zh: '净排放（含土地利用）',
    ja: '純排出量（土地利用を含む）',
    ru: 'нетто с землепользованием',
    mn: 'газар ашиглалттай цэвэр',
  },
};

const joined = (title: LocalizedText, total: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.entries(title).flatMap(([lang, text]) =>
      total[lang] === undefined ? [] : [[lang, `${text}: ${total[lang]}`]],
    ),
  );

/** What a total of a known scheme is called where nobody gave it a name. */
function usualLabel({ scheme, code }: Basis): LocalizedText | undefined {
  if (scheme === undefined || code === undefined) return undefined;
  const named = (names: typeof GPC) => (Object.hasOwn(names, code) ? names[code] : undefined);
  if (scheme === 'gpc') return named(GPC);
  const title = schemeOf(scheme)?.title;
  if (!title) return undefined;
  const total = hasNetTotal(scheme) ? named(WITH_LAND) : undefined;
  return total ? joined(title, total) : code === 'total' ? title : undefined;
}

const sameTotal = (a: Basis, b: Basis): boolean => a.scheme === b.scheme && a.code === b.code;

const languages = (label: LocalizedText = {}): number => Object.keys(label).length;

// Two as rich as each other: one of them, whatever the order of records.
const richestFirst = (a: LocalizedText, b: LocalizedText): number =>
  languages(b) - languages(a) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/**
 * A basis with words for its total in as many languages as can be had: of the labels that publications give the
 * same total, its own first, the one in most languages; what that one lacks comes from the usual name of a total
 * of a known scheme. So a later import that names a total in English, or not at all, takes no words away.
 *
 * @param others bases of the same city.
 */
export function labelled(basis: Basis, others: readonly Basis[]): Basis {
  const [richest] = others
    .flatMap((other) => (other.label && sameTotal(other, basis) ? [other.label] : []))
    .sort(richestFirst);
  const own = languages(basis.label) >= languages(richest) ? basis.label : richest;
  const label = { ...usualLabel(basis), ...own };
  return languages(label) > 0 ? { ...basis, label } : basis;
}
