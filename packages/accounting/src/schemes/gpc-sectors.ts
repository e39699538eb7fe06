import type { Category } from './scheme.js';

/** The six sectors of the GPC 1.1. */
export const GPC_SECTORS: readonly Category[] = [
  {
    code: 'I',
    label: {
      ko: '고정 에너지',
      en: 'Stationary energy',
      zh: '固定能源',
      ja: '定置エネルギー',
      ru: 'Стационарная энергетика',
      mn: 'Суурин эх үүсвэрийн эрчим хүч',
    },
    tone: 'stationary',
  },
  {
    code: 'II',
    label: {
      ko: '수송',
      en: 'Transportation',
      zh: '交通运输',
      ja: '運輸',
      ru: 'Транспорт',
      mn: 'Тээвэр',
    },
    tone: 'transport',
  },
  {
    code: 'III',
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
    code: 'IV',
    label: {
      ko: '산업공정 및 제품 사용',
      en: 'Industrial processes and product use',
      zh: '工业过程和产品使用',
      ja: '工業プロセス及び製品の使用',
      ru: 'Промышленные процессы и использование продуктов',
      mn: 'Аж үйлдвэрийн процесс ба бүтээгдэхүүний хэрэглээ',
    },
    tone: 'ippu',
    scopes: ['1'],
  },
  {
    code: 'V',
    label: {
      ko: '농업·산림 및 기타 토지이용',
      en: 'Agriculture, forestry and other land use',
      zh: '农业、林业和其他土地利用',
      ja: '農業、林業及びその他土地利用',
      ru: 'Сельское хозяйство, лесное хозяйство и другие виды землепользования',
      mn: 'Хөдөө аж ахуй, ойн аж ахуй ба бусад газар ашиглалт',
    },
    tone: 'afolu',
    scopes: ['1'],
  },
  {
    code: 'VI',
    label: {
      ko: '기타 스코프 3',
      en: 'Other scope 3',
      zh: '其他范围三',
      ja: 'その他のスコープ3',
      ru: 'Прочие выбросы охвата 3',
      mn: 'Бусад 3-р хүрээ',
    },
    tone: 'other',
    scopes: ['3'],
  },
];
