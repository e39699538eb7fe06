import type { PartnerWords } from '../partner/partner-words.js';
import topics from './mn.topics.js';

/** Mongolian: the words of a partner's profile. What is filled in keeps its form, so names stand behind a colon. */
const partner: PartnerWords = {
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    const rest = day
      ? `ы\u00a0${month}\u00a0сарын\u00a0${day}`
      : month
        ? `ы\u00a0${month}\u00a0сар`
        : '';
    return `${year}\u00a0он${rest}`;
  },
  since: 'эхэлсэн: {}',
  until: '{} хүртэл',
  between: '{} – {}',
  comma: ', ',
  more: 'өөр {}',
  shared: 'нийтлэг: {}',
  together: 'хамтран тунхагласан: {}',
  targetYear: 'зорилтот жил: {}',
  besides: 'хамт: {}',
  asOf: 'Мэдээллийн огноо: {}',
  retrieved: 'Уншсан огноо: {}',
  kinds: {
    city: 'Хотын захиргаа',
    'research-centre': 'Судалгааны төв',
    'international-organisation': 'Олон улсын байгууллага',
    network: 'Сүлжээ',
    programme: 'Хөтөлбөр',
    finance: 'Санхүүгийн байгууллага',
    government: 'Засгийн газар',
    'public-body': 'Төрийн байгууллага',
    company: 'Компани',
    'civil-society': 'Иргэний нийгэм',
    other: 'Байгууллага',
  },
  ties: {
    'sister-city': 'Ах дүү хот: {}',
    'friendship-city': 'Найрамдлын хот: {}',
    mou: 'Харилцан ойлголцлын санамж бичиг: {}',
    moa: 'Хэлэлцээрийн санамж бичиг: {}',
    'membership>': 'Гишүүнчлэл: {}',
    'membership<': 'Гишүүд: {}',
    'secretariat>': 'Нарийн бичгийн дарга нарын газрын үүргийг гүйцэтгэдэг: {}',
    'secretariat<': 'Нарийн бичгийн дарга нарын газар: {}',
    'host>': 'Байр олгосон: {}',
    'host<': 'Байрлуулсан тал: {}',
    'funds>': 'Санхүүжүүлдэг: {}',
    'funds<': 'Санхүүжүүлэгч: {}',
    'co-organises': 'Хамтран зохион байгуулагч: {}',
    'co-organises<': 'Зохион байгуулагч: {}',
    'launched>': 'Санаачилсан: {}',
    'launched<': 'Санаачлагч: {}',
    cooperation: 'Хамтран ажилладаг: {}',
    recommended: 'Холбоо тогтоохыг зөвлөсөн (хараахан баримт биш): {}',
  },
  statuses: {
    ended: 'дууссан',
    planned: 'төлөвлөсөн',
    uncertain: 'тодорхойгүй',
  },
  declarations: {
    'carbon-neutral': 'Нүүрстөрөгчийн саармаг байдал',
    'net-zero': 'Цэвэр тэг',
    'climate-emergency': 'Уур амьсгалын онц байдал',
    'coal-exit': 'Нүүрснээс татгалзах',
    'environment-city': 'Байгаль орчны хот',
    ordinance: 'Журам',
  },
  topics,
  precisions: {
    city: 'хотынх нь байршлаар; яг байршил нь тодорхойгүй',
    region: 'бүс нутгийнх нь байршлаар; яг байршил нь тодорхойгүй',
  },
  words: {
    founded: 'Байгуулагдсан',
    partOf: 'Харьяалал',
    area: 'Үйлчлэх нутаг',
    onMap: 'Газрын зураг дээр',
    alsoCalled: 'Өөр нэр',
    formerly: 'Хуучин нэр',
    website: 'Цахим хуудас',
    activities: 'Үйл ажиллагаа',
    contributions: 'Санал болгох зүйл',
    needs: 'Хэрэгцээ',
    notStated: 'Заагаагүй.',
    answers: 'Бусдын хэрэгцээг хангаж болох',
    answered: 'Хангаж болох талууд',
    memberships: 'Гишүүнчлэл',
    ties: 'Харилцаа',
    declarations: 'Тунхаглал',
    noDate: 'огноо заагаагүй',
    sources: 'Эх сурвалж',
    licence: 'Лиценз',
    unknown: 'заагаагүй',
    empty: 'Байгууллага сонгоогүй байна.',
    notFound: 'Энэ байгууллагын мэдээлэл алга.',
  },
};

export default partner;
