import type { MapTools } from '../map/map-tools.js';

/** Mongolian in Cyrillic: what a reader of the map meets on request. */
const tools: MapTools = {
  facets: { kind: 'Төрөл', country: 'Улс', network: 'Сүлжээ', topic: 'Салбар' },
  shown: (part, whole) => `Нийт ${whole}, харуулсан нь ${part}`,
  inView: (said) => `харагдаж буй хэсэгт ${said}`,
  page: (page, pages) => `Хуудас ${page} / ${pages}`,
  here: (said) => `Нэг газарт ${said}`,
  unknown: (names) => `Энэ нөхцөлд тохирох байгууллага алга: ${names}.`,
  unfound: (text) => `«${text}» агуулсан нэр олдсонгүй.`,
  lines: (names) => `Шугам: ${names}`,
  ties: {
    'sister-city': 'ах дүү хотууд',
    'friendship-city': 'найрамдалт хотууд',
    mou: 'харилцан ойлголцлын санамж бичиг',
    moa: 'хэлэлцээрийн санамж бичиг',
    membership: 'гишүүнчлэл',
    secretariat: 'нарийн бичгийн дарга нарын газар',
    host: 'хүлээн авагч',
    funds: 'санхүүжилт',
    'co-organises': 'хамтарсан арга хэмжээ',
    launched: 'үүсгэн байгуулсан санаачилга',
    cooperation: 'хамтын ажиллагаа',
    recommended: 'санал болгосон холбоо',
  },
  precisions: { city: 'хотынх нь байршлаар', region: 'бүс нутгийнх нь байршлаар' },
  words: {
    none: 'Тохирох түнш алга. Нэг шүүлтүүрийг хасна уу.',
    clear: 'Бүх шүүлтүүрийг хасах',
    previous: 'Өмнөх хуудас',
    next: 'Дараах хуудас',
    loading: 'Нэрсийг ачаалж байна…',
    failed: 'Нэрсийг ачаалж чадсангүй.',
    close: 'Хаах',
    keys: 'Сумтай товчоор газрын зургийг хөдөлгөж, нэмэх, хасах товчоор томруулж жижигрүүлж, дараах ба өмнөх хуудасны товчоор тэмдгүүдээр явна. Жагсаалтад мөн л эдгээр түншүүд бий.',
    touch: 'Газрын зургийг хоёр хуруугаар хөдөлгөнө үү',
    wheel: 'Ctrl товчийг дараад гүйлгэвэл томорно',
  },
};

export default tools;
