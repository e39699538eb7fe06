import type { Scheme } from './scheme.js';

/**
 * The sectors of Korean city plans, which hold what a city can act upon. Energy is counted where it is used, power and heat
 * among it.
 */
export const KOREA_MANAGED: Scheme = {
  id: 'korea-managed',
  title: {
    ko: '지자체 관리권한 부문',
    en: 'Sectors that Korean cities manage',
    zh: '韩国地方政府管理部门',
    ja: '韓国自治体の管理部門',
    ru: 'Секторы в ведении корейских городов',
    mn: 'Солонгосын хотуудын удирдах салбарууд',
  },
  categories: [
    {
      code: 'buildings',
      label: {
        ko: '건물',
        en: 'Buildings',
        zh: '建筑',
        ja: '建物',
        ru: 'Здания',
        mn: 'Барилга',
      },
      tone: 'stationary',
      scopes: ['1', '2'],
    },
    {
      code: 'transport',
      label: {
        ko: '수송',
        en: 'Transport',
        zh: '交通',
        ja: '運輸',
        ru: 'Транспорт',
        mn: 'Тээвэр',
      },
      tone: 'transport',
      scopes: ['1', '2'],
    },
    {
      code: 'waste',
      label: {
        ko: '폐기물',
        en: 'Waste',
        zh: '废弃物',
        ja: '廃棄物',
        ru: 'Отходы',
        mn: 'Хог хаягдал',
      },
      tone: 'waste',
      scopes: ['1', '3'],
    },
    {
      code: 'agriculture',
      label: {
        ko: '농축산',
        en: 'Agriculture and livestock',
        zh: '农业和畜牧业',
        ja: '農畜産',
        ru: 'Сельское хозяйство и животноводство',
        mn: 'Газар тариалан, мал аж ахуй',
      },
      tone: 'afolu',
    },
    {
      code: 'industry',
      label: {
        ko: '산업',
        en: 'Industry',
        zh: '工业',
        ja: '産業',
        ru: 'Промышленность',
        mn: 'Аж үйлдвэр',
      },
      tone: 'ippu',
    },
    {
      code: 'sinks',
      label: {
        ko: '흡수원',
        en: 'Carbon sinks',
        zh: '碳汇',
        ja: '吸収源',
        ru: 'Поглотители углерода',
        mn: 'Нүүрстөрөгчийн шингээгч',
      },
      tone: 'other',
      scopes: ['1'],
      sink: true,
    },
    {
      code: 'conversion',
      label: {
        ko: '전환',
        en: 'Energy conversion',
        zh: '能源转换',
        ja: 'エネルギー転換',
        ru: 'Преобразование энергии',
        mn: 'Эрчим хүчний хувиргалт',
      },
      tone: 'supply',
      scopes: ['1'],
    },
  ],
};
