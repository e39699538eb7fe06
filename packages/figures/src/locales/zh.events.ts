import type { EventsWords } from '../events/events-words.js';
import agenda from './zh.agenda.js';

/** Simplified Chinese: the list of events. */
const words: EventsWords = {
  agenda,
  organisers: '主办 {}',
  words: {
    title: '活动',
    upcoming: '即将举行',
    past: '往期活动',
    now: '进行中',
    none: '暂无活动信息。',
    noneUpcoming: '暂无即将举行的活动。',
    subscribe: '订阅这些活动',
    back: '返回列表',
    notFound: '这里没有该城市或主办方的信息。',
    left: '另有{}项较早的活动未列出',
  },
};

export default words;
