import type { Scheme } from './scheme.js';

/** The managed sectors in which Gwangju Metropolitan City follows its first basic plan. */
export const GWANGJU_PLAN: Scheme = {
  id: 'gwangju-plan',
  title: {
    ko: '광주광역시 기본계획 부문',
    en: 'Sectors of Gwangju’s plan',
    zh: '光州市规划部门',
    ja: '光州広域市計画の部門',
    ru: 'Секторы плана Кванджу',
    mn: 'Кванжү хотын төлөвлөгөөний салбарууд',
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
      code: 'other',
      label: {
        ko: '기타',
        en: 'Other',
        zh: '其他',
        ja: 'その他',
        ru: 'Прочее',
        mn: 'Бусад',
      },
      tone: 'other',
    },
  ],
};
