import type { MapWords } from '../map/map-words.js';

/** Mongolian in Cyrillic: the map's first sight. A noun behind a number keeps its form. */
const words: MapWords = {
  title: 'Түншүүд',
  all: 'Бүгд',
  kinds: {
    city: 'Хотууд|Хот',
    'research-centre': 'Судалгааны төвүүд|Судалгааны төв',
    'international-organisation': 'Олон улсын байгууллагууд|Олон улсын байгууллага',
    network: 'Сүлжээнүүд|Сүлжээ',
    programme: 'Хөтөлбөрүүд|Хөтөлбөр',
    finance: 'Санхүүгийн байгууллагууд|Санхүүгийн байгууллага',
    government: 'Засгийн газрууд|Засгийн газар',
    'public-body': 'Төрийн байгууллагууд|Төрийн байгууллага',
    company: 'Компаниуд|Компани',
    'civil-society': 'Иргэний нийгэм',
    other: 'Бусад|Байгууллага',
  },
  summary: (said, _, countries) => `${countries ? `${countries} орны ` : ''}${said} байгууллага`,
  unplaced: (said) => `Байршилгүй ${said} нь жагсаалтад бий`,
  group: (said, parts, together) =>
    `${said} түншийн бүлэг: ${parts}. ${together ? 'Бүгд нэг газарт: жагсаалтыг харах' : 'Томруулах'}`,
  comma: ', ',
  large: [[1e3, 'мян']],
  words: {
    map: 'Газрын зураг',
    list: 'Жагсаалт',
    search: 'Нэрээр хайх',
    filter: 'Шүүлтүүр',
    zoomIn: 'Томруулах',
    zoomOut: 'Жижигрүүлэх',
    reset: 'Бүгдийг харуулах',
    land: 'Газар: Natural Earth',
  },
};

export default words;
