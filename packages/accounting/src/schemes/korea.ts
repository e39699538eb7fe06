import type { Category, Scheme } from './scheme.js';

const FIELDS: readonly Category[] = [
  {
    code: 'energy',
    label: {
      ko: '에너지',
      en: 'Energy',
      zh: '能源',
      ja: 'エネルギー',
      ru: 'Энергетика',
      mn: 'Эрчим хүч',
    },
    tone: 'stationary',
    scopes: ['1'],
  },
  {
    code: 'industrial-processes',
    label: {
      ko: '산업공정',
      en: 'Industrial processes',
      zh: '工业生产过程',
      ja: '工業プロセス',
      ru: 'Промышленные процессы',
      mn: 'Үйлдвэрлэлийн үйл явц',
    },
    tone: 'ippu',
    scopes: ['1'],
  },
  {
    code: 'agriculture',
    label: {
      ko: '농업',
      en: 'Agriculture',
      zh: '农业',
      ja: '農業',
      ru: 'Сельское хозяйство',
      mn: 'Хөдөө аж ахуй',
    },
    tone: 'afolu',
    scopes: ['1'],
  },
  {
    code: 'lulucf',
    label: {
      ko: 'LULUCF',
      en: 'Land use, land-use change and forestry',
      zh: '土地利用、土地利用变化和林业',
      ja: '土地利用、土地利用変化及び林業',
      ru: 'Землепользование, изменения в землепользовании и лесное хозяйство',
      mn: 'Газар ашиглалт, газар ашиглалтын өөрчлөлт ба ойн аж ахуй',
    },
    tone: 'other',
    scopes: ['1'],
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
    scopes: ['1'],
  },
  {
    code: 'indirect',
    label: {
      ko: '간접배출',
      en: 'Indirect emissions',
      zh: '间接排放',
      ja: '間接排出',
      ru: 'Косвенные выбросы',
      mn: 'Шууд бус ялгарал',
    },
    tone: 'supply',
    scopes: ['2'],
    outside: true,
  },
];

/** The fields of Korea's national inventory, and of the regional statistics, which add indirect emissions beside the total. */
export const KOREA: Scheme = {
  id: 'korea',
  title: {
    ko: '국가 온실가스 통계 분야',
    en: 'Fields of Korea’s national inventory',
    zh: '韩国国家清单领域',
    ja: '韓国の国家インベントリの分野',
    ru: 'Разделы национального кадастра Кореи',
    mn: 'Солонгосын үндэсний тооллогын салбарууд',
  },
  categories: [...FIELDS],
};
