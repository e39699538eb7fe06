import type { Lang } from '../locale.js';
import enTools from '../locales/en.map-tools.js';
import enMap from '../locales/en.map.js';
import enTopics from '../locales/en.topics.js';
import jaTools from '../locales/ja.map-tools.js';
import jaMap from '../locales/ja.map.js';
import jaTopics from '../locales/ja.topics.js';
import koTools from '../locales/ko.map-tools.js';
import koMap from '../locales/ko.map.js';
import koTopics from '../locales/ko.topics.js';
import mnTools from '../locales/mn.map-tools.js';
import mnMap from '../locales/mn.map.js';
import mnTopics from '../locales/mn.topics.js';
import ruTools from '../locales/ru.map-tools.js';
import ruMap from '../locales/ru.map.js';
import ruTopics from '../locales/ru.topics.js';
import zhTools from '../locales/zh.map-tools.js';
import zhMap from '../locales/zh.map.js';
import zhTopics from '../locales/zh.topics.js';
import type { MapTools } from '../map/map-tools.js';
import type { MapWords } from '../map/map-words.js';
import type { TopicWords } from '../partner/topic-words.js';

/** The words of the map in all six languages, for tests that hold each against the others. */
export const MAP_WORDS: Readonly<
  Record<Lang, { map: MapWords; tools: MapTools; topics: TopicWords }>
> = {
  ko: { map: koMap, tools: koTools, topics: koTopics },
  en: { map: enMap, tools: enTools, topics: enTopics },
  zh: { map: zhMap, tools: zhTools, topics: zhTopics },
  ja: { map: jaMap, tools: jaTools, topics: jaTopics },
  ru: { map: ruMap, tools: ruTools, topics: ruTopics },
  mn: { map: mnMap, tools: mnTools, topics: mnTopics },
};
