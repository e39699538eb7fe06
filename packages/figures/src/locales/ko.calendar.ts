import type { CalendarWords } from '../calendar/calendar-words.js';

/** Korean: the words of calendars. */
const words: CalendarWords = {
  events: '행사',
  kinds: {
    opening: '개회',
    session: '세션',
    report: '보고',
    discussion: '토론',
    questions: '질의응답',
    break: '휴식',
    meal: '식사',
    social: '교류 행사',
    closing: '폐회',
    other: '프로그램 순서',
  },
  roles: {
    organiser: '주최',
    'co-host': '공동 주최',
    convener: '진행',
    moderator: '사회',
    collaborator: '협력',
    supporter: '후원',
    other: '참여',
  },
  derived: {
    start: '시작 시각은 인쇄되어 있지 않아 계산한 값입니다',
    end: '종료 시각은 인쇄되어 있지 않아 계산한 값입니다',
    both: '시작과 종료 시각은 인쇄되어 있지 않아 계산한 값입니다',
  },
  derivations: {
    'other-zone': '다른 시간대의 시각 기준',
    'printed-length': '인쇄된 소요 시간 기준',
    neighbours: '앞뒤 세션 기준',
  },
  printed: '인쇄된 표기',
  cancelled: '취소됨',
  postponed: '연기됨; 새 시각은 알려지지 않음',
  moved: '변경됨',
  movedFrom: '원래 시작 시각',
  online: '온라인',
  illustrative: '지어낸 예시',
  untimed: '시각이 알려지지 않은 순서',
  source: '출처',
};

export default words;
