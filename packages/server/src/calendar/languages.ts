import type { CalendarWords, Lang } from '@climate-embed/figures';
import en from '@climate-embed/figures/locales/en.calendar';
import ja from '@climate-embed/figures/locales/ja.calendar';
import ko from '@climate-embed/figures/locales/ko.calendar';
import mn from '@climate-embed/figures/locales/mn.calendar';
import ru from '@climate-embed/figures/locales/ru.calendar';
import zh from '@climate-embed/figures/locales/zh.calendar';

/** In which language a calendar speaks. */
export interface CalendarLanguage {
  readonly lang: Lang;
  readonly words: CalendarWords;
}

/** The words of calendars, by language. */
export const CALENDAR_LANGUAGES: Readonly<Record<Lang, CalendarLanguage>> = {
  ko: { lang: 'ko', words: ko },
  en: { lang: 'en', words: en },
  zh: { lang: 'zh', words: zh },
  ja: { lang: 'ja', words: ja },
  ru: { lang: 'ru', words: ru },
  mn: { lang: 'mn', words: mn },
};
