/** Words of programmes that do not exist, each in English and Korean: what sessions are about, and who speaks. */

/** What a session is about; with a setting it makes a title that no other session has. */
export const THEMES = [
  ['Heat plans', '열 공급 계획'],
  ['Clean buses', '친환경 버스'],
  ['Public procurement', '공공 조달'],
  ['Rooftop solar power', '옥상 태양광'],
  ['Building renovation', '건물 리모델링'],
  ['Emission inventories', '배출량 인벤토리'],
  ['Waste prevention', '폐기물 감량'],
  ['Early warning', '조기 경보'],
  ['Green bonds', '녹색 채권'],
  ['Citizen assemblies', '시민 회의'],
  ['Urban forests', '도시 숲'],
  ['Cooling shelters', '무더위 쉼터'],
];

const SETTINGS = [
  ['coastal cities', '해안 도시'],
  ['mountain valleys', '산간 지역'],
  ['harbour towns', '항구 도시'],
  ['islands', '섬 지역'],
  ['new towns', '신도시'],
  ['old town centres', '구도심'],
  ['industrial districts', '산업 단지'],
  ['small municipalities', '소규모 지자체'],
  ['capital regions', '수도권'],
  ['river basins', '하천 유역'],
  ['border regions', '접경 지역'],
  ['cold climates', '한랭 기후'],
  ['dry climates', '건조 기후'],
  ['university campuses', '대학 캠퍼스'],
  ['housing estates', '주택 단지'],
  ['logistics hubs', '물류 거점'],
  ['farming areas', '농촌 지역'],
];

const ROLES = [
  ['Head of division', '과장'],
  ['Senior researcher', '책임연구원'],
  ['Programme manager', '사업 담당관'],
  ['Deputy mayor', '부시장'],
];

const text = ([en, ko]) => ({ en, ko });

/** The title of session `number` from 0 to 203; no two are alike. */
export function titleOf(number) {
  const theme = THEMES[number % THEMES.length];
  const setting = SETTINGS[Math.floor(number / THEMES.length)];
  return { en: `${theme[0]} for ${setting[0]}`, ko: `${setting[1]}의 ${theme[1]}` };
}

/** The role of a speaker, with the number that makes it findable; shown only where a session is opened. */
export function roleOf(number) {
  const { en, ko } = text(ROLES[number % ROLES.length]);
  return { en: `${en} (chair ${number})`, ko: `${ko} (좌장 ${number})` };
}
