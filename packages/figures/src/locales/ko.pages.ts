import type { PageWords } from '../pages/page-words.js';

/** Korean: the words of plain pages. */
const words: PageWords = {
  noCountry: '국가 표시 없음',
  languages: '언어',
  data: '데이터(JSON)',
  events: {
    title: '행사',
    count: '행사 {}건',
    kinds: {
      forum: '포럼',
      conference: '컨퍼런스',
      meeting: '회의',
      workshop: '워크숍',
      summit: '정상회의',
      ceremony: '기념식',
      training: '교육',
      call: '온라인 회의',
      other: '기타',
    },
    zone: '시간대',
    participants: '참석 규모',
    calendar: '캘린더 파일(행사 전체)',
    session: '캘린더 파일',
    feed: '모든 행사 구독(캘린더)',
    programme: '프로그램',
  },
};

export default words;
