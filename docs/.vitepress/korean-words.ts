/** What the theme itself says, in Korean. */
export const koreanWords = {
  outline: { label: '이 페이지에서', level: [2, 3] as [number, number] },
  docFooter: { prev: '이전', next: '다음' },
  darkModeSwitchLabel: '화면 밝기',
  lightModeSwitchTitle: '밝은 화면으로',
  darkModeSwitchTitle: '어두운 화면으로',
  sidebarMenuLabel: '메뉴',
  returnToTopLabel: '맨 위로',
  langMenuLabel: '언어 바꾸기',
  skipToContentLabel: '본문으로 건너뛰기',
  notFound: {
    title: '페이지를 찾을 수 없습니다',
    quote: '주소를 확인하거나 처음으로 돌아가 주세요.',
    linkLabel: '처음으로',
    linkText: '처음으로',
  },
};

/** What the search on top says, in Korean. */
export const koreanSearch = {
  button: { buttonText: '검색', buttonAriaLabel: '문서 검색' },
  modal: {
    displayDetails: '자세히 보기',
    resetButtonTitle: '지우기',
    backButtonTitle: '닫기',
    noResultsText: '결과가 없습니다:',
    footer: { selectText: '선택', navigateText: '이동', closeText: '닫기' },
  },
};
