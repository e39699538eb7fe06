import type { Scheme } from './scheme.js';

/**
 * The sectors in which Kobe publishes its emissions by fiscal year. Emissions of power and heat are counted where
 * they are used; the five sectors are CO2 alone, all other gases stand in one row.
 */
export const KOBE_STATISTICS: Scheme = {
  id: 'kobe-statistics',
  title: {
    ko: '고베시 통계 부문',
    en: 'Sectors of Kobe’s statistics',
    zh: '神户市统计部门',
    ja: '神戸市統計の部門',
    ru: 'Секторы статистики Кобе',
    mn: 'Кобе хотын статистикийн салбарууд',
  },
  categories: [
    {
      code: 'industry',
      label: {
        ko: '산업',
        en: 'Industry',
        zh: '产业',
        ja: '産業',
        ru: 'Промышленность',
        mn: 'Аж үйлдвэр',
      },
      tone: 'ippu',
      scopes: ['1', '2'],
    },
    {
      code: 'commercial',
      label: {
        ko: '업무',
        en: 'Commercial and public services',
        zh: '商业和公共服务',
        ja: '業務',
        ru: 'Коммерческий и общественный сектор',
        mn: 'Худалдаа, үйлчилгээ, төрийн байгууллага',
      },
      tone: 'commercial',
      scopes: ['1', '2'],
    },
    {
      code: 'residential',
      label: {
        ko: '가정',
        en: 'Households',
        zh: '家庭',
        ja: '家庭',
        ru: 'Домохозяйства',
        mn: 'Өрх',
      },
      tone: 'stationary',
      scopes: ['1', '2'],
    },
    {
      code: 'transport',
      label: {
        ko: '수송',
        en: 'Transport',
        zh: '运输',
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
      code: 'other-gases',
      label: {
        ko: '기타 가스',
        en: 'Other gases',
        zh: '其他气体',
        ja: 'その他ガス',
        ru: 'Прочие газы',
        mn: 'Бусад хий',
      },
      tone: 'other',
    },
  ],
};
