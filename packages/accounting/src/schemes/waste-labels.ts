import type { LocalizedText } from '@climate-embed/schema';

/** Names of the categories of waste. */
export const WASTE = {
  waste: {
    ko: '폐기물',
    en: 'Waste',
    zh: '废弃物',
    ja: '廃棄物',
    ru: 'Отходы',
    mn: 'Хог хаягдал',
  },
  disposal: {
    ko: '폐기물매립',
    en: 'Solid waste disposal',
    zh: '固体废弃物处置',
    ja: '固形廃棄物の処分',
    ru: 'Удаление твёрдых отходов',
    mn: 'Хатуу хог хаягдлыг булшлах',
  },
  biological: {
    ko: '생물학적 처리',
    en: 'Biological treatment of solid waste',
    zh: '固体废弃物生物处理',
    ja: '固形廃棄物の生物処理',
    ru: 'Биологическая обработка твёрдых отходов',
    mn: 'Хатуу хог хаягдлын биологийн боловсруулалт',
  },
  incineration: {
    ko: '폐기물소각',
    en: 'Waste incineration',
    zh: '废弃物焚烧',
    ja: '廃棄物の焼却',
    ru: 'Сжигание отходов',
    mn: 'Хог хаягдал шатаах',
  },
  burning: {
    ko: '소각 및 노천 소각',
    en: 'Incineration and open burning of waste',
    zh: '废弃物焚烧和露天燃烧',
    ja: '廃棄物の焼却及び野焼き',
    ru: 'Сжигание отходов, в том числе открытое',
    mn: 'Хог хаягдлыг шатаах ба ил шатаах',
  },
  wastewater: {
    ko: '하·폐수처리',
    en: 'Wastewater treatment and discharge',
    zh: '废水处理和排放',
    ja: '排水の処理と放出',
    ru: 'Очистка и сброс сточных вод',
    mn: 'Бохир ус цэвэрлэх ба зайлуулах',
  },
  other: {
    ko: '기타',
    en: 'Other',
    zh: '其他',
    ja: 'その他',
    ru: 'Прочее',
    mn: 'Бусад',
  },
} satisfies Record<string, LocalizedText>;
