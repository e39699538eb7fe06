import type { AgendaWords } from '../agenda/agenda-words.js';

/** Korean: the agenda's first sight. */
const words: AgendaWords = {
  date: (year, month, day) =>
    [year && `${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' '),
  to: ' ~ ',
  and: ' ~ ',
  undated: {
    none: '날짜 미상',
    in: '날짜 미상: {}',
    from: '날짜 미상: {} 이후',
    until: '날짜 미상: {}까지',
    between: '날짜 미상: {} 사이',
  },
  day: '{}일차',
  zone: '모든 시간: {}',
  noZone: '시간대 미상',
  convener: '진행 {}',
  suggested: '제안 시간: {}',
  asOf: '{} 기준',
  kinds: {
    opening: '개회',
    session: '세션',
    report: '발표',
    discussion: '토론',
    questions: '질의응답',
    break: '휴식',
    meal: '식사',
    social: '교류',
    closing: '폐회',
    other: '프로그램',
  },
  statuses: {
    tentative: '미확정',
    moved: '일정 변경',
    postponed: '연기됨',
    cancelled: '취소됨',
  },
  modes: {
    onsite: '현장 개최',
    online: '온라인',
    hybrid: '온·오프라인 병행',
  },
  words: {
    now: '진행 중',
    next: '다음',
    derived: '산출된 시간',
    noTime: '시간 미기재',
    remark: '참고 사항 있음',
    noProgramme: '프로그램 정보가 없습니다.',
    mine: '내 시간',
    calendar: '캘린더에 추가',
    share: '공유',
  },
};

export default words;
