import type { Locale } from '@climate-embed/figures';

/** The language tag of a locale: our Chinese is written in simplified characters, whatever was asked for. */
export const tagOf = ({ lang }: Locale): string => (lang === 'zh' ? 'zh-Hans' : lang);
