import type { EmissionsTools } from '../emissions/emissions-tools.js';

/** Mongolian: emissions over time, the words on request. */
const tools: EmissionsTools = {
  unknown: 'Энэ хотын ялгарал ийм хэлбэрээр энд бүртгэгдээгүй.',
  keys: 'Сумтай товчоор он, салбар хооронд шилжинэ; Shift-тэй хамт дарж он сонгоно.',
  parts: 'Харуулах салбар',
  allYears: 'Бүх он',
  chosen: (from, to) => `${from}–${to}`,
  losses: {
    '': 'энэ ангилалд харагдаагүй',
    'no-counterpart': 'энд ийм ангилал байхгүй',
    'outside-scope': 'энд тооцдоггүй хүрээнийх',
    combined: 'хэд хэдэн ангилалд хамаарна',
    'unknown-code': 'утга нь тодорхойгүй ангилалд хамаарна',
    undivided: 'нийтэлсэн нийт дүнд байгаа ч хэсгүүдэд нь байхгүй',
  },
  compared: 'Харьцуулалт',
  sameScale: 'Бүгд нэг масштабтай.',
  refused: (city, why) => `${city}-ийг хамт харуулаагүй: ${why}.`,
  reasons: {
    boundary: 'өөр нутаг дэвсгэрийг тоолсон',
    basis: 'өөр эх үүсвэрийг тоолсон',
    gas: 'өөр хийг тоолсон',
    gwp: 'дулаарлын өөр илтгэлцүүр хэрэглэсэн',
    parts: 'хуваалт нь өөр',
    people: 'эх сурвалжтай хүн амын тоо алга',
    missing: 'ялгарал нь мэдэгдээгүй',
    unreachable: 'өгөгдлийг нь авч чадсангүй',
  },
};

export default tools;
