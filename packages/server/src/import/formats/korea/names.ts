/** What the top rows of a Korean table may be. */
export type TopKind = 'total' | 'net' | 'direct' | 'memo';

/** The two ways in which Korean tables divide a region's emissions. */
export type KoreanScheme = 'korea' | 'korea-managed';

interface Name {
  readonly code: string;
  readonly names: RegExp;
}

/** Fields of the national inventory; regional tables add indirect emissions beside the total. */
const FIELDS: readonly Name[] = [
  { code: 'energy', names: /^에너지(분야|부문)?$/u },
  {
    code: 'industrial-processes',
    names: /^산업공정((및|·)?제품(의)?(사용|생산))?(분야|부문)?$|^ippu$/u,
  },
  { code: 'agriculture', names: /^농업(분야|부문)?$/u },
  {
    code: 'lulucf',
    names:
      /^lulucf(분야|부문)?$|^토지이용(,|·|및)*(토지이용)?변화(및|,|와|·)*(임업|산림)(분야|부문)?$|^토지이용및임업$/u,
  },
  { code: 'waste', names: /^폐기물(분야|부문)?$/u },
  { code: 'indirect', names: /^간접(배출|배출량|배출원|분야|부문)?$/u },
];

/** Sectors that a city can manage, as its plan divides them. */
const MANAGED: readonly Name[] = [
  { code: 'buildings', names: /^(도시)?건물(부문)?$/u },
  { code: 'transport', names: /^(수송|교통|수송(·|및)?교통)(부문)?$/u },
  { code: 'waste', names: /^폐기물(부문)?$/u },
  { code: 'agriculture', names: /^농(·|업)?축(·)?(수)?산(업|물)?(부문)?$/u },
  { code: 'industry', names: /^산업(부문)?$/u },
  {
    code: 'sinks',
    names:
      /^(탄소)?흡수원?(부문)?$|^산림(녹지)?(환경)?(·)?(녹지)?(부문)?$|^녹지(부문)?$|^(탄소)?흡수량?$/u,
  },
  { code: 'conversion', names: /^(에너지)?전환(부문)?$|^발전(부문)?$/u },
];

const TOPS: readonly { readonly kind: TopKind; readonly names: RegExp }[] = [
  { kind: 'net', names: /^(국가|온실가스)*순(배출)?(량|합계|총량)*$/u },
  {
    kind: 'total',
    names: /^(국가|온실가스)*총(배출)?(량|합계|총량)*$|^(합계|총계|계)$|^배출량?(합계|총계)$/u,
  },
  { kind: 'direct', names: /^직접(배출|배출량|배출원)?(합계|소계)?$/u },
  { kind: 'memo', names: /^(별도|메모|참고)(항목|사항)?$|벙커/u },
];

/** A label as it is compared: no spaces, no remarks in brackets, `/`, `+` and dots as one sign. */
export function plainName(label: string): string {
  return label
    .replace(/[ㆍ∙・‧･]/gu, '·')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, '')
    .replace(/[/+&]/gu, '·')
    .replace(/[\s:*]+/gu, '');
}

/** Whether a row states a total, the total without its parts' name, or something beside the total. */
export function topKind(label: string): TopKind | undefined {
  const name = plainName(label);
  return TOPS.find(({ names }) => names.test(name))?.kind;
}

/** The code of a field or managed sector; undefined where the label is none of the scheme. */
export function sectorCode(scheme: KoreanScheme, label: string): string | undefined {
  const name = plainName(label);
  return (scheme === 'korea' ? FIELDS : MANAGED).find(({ names }) => names.test(name))?.code;
}

/** True of the field or sector that takes carbon up and is in the net total alone. */
export function isSink(code: string): boolean {
  return /^(lulucf|sinks)(\.|$)/u.test(code);
}

/** True of what stands beside both totals. */
export function isOutside(code: string): boolean {
  return /^indirect(\.|$)/u.test(code);
}

/** A label for comparing with other spellings: letters and digits alone. */
export function lettersOf(label: string): string {
  return plainName(label).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A row that repeats what stands above it. */
export function isSubtotal(label: string): boolean {
  return /^(소계|계|합계)$/u.test(plainName(label));
}
