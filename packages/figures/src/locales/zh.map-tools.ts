import type { MapTools } from '../map/map-tools.js';

/** Chinese in simplified characters: what a reader of the map meets on request. */
const tools: MapTools = {
  facets: { kind: '类型', country: '国家', network: '网络', topic: '领域' },
  shown: (part, whole) => `显示 ${part} 个，共 ${whole} 个`,
  inView: (said) => `当前范围内 ${said} 个`,
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  here: (said) => `同一位置有 ${said} 个`,
  unknown: (names) => `没有符合以下条件的机构：${names}。`,
  unfound: (text) => `没有名称包含“${text}”。`,
  lines: (names) => `连线：${names}`,
  ties: {
    'sister-city': '姐妹城市',
    'friendship-city': '友好城市',
    mou: '谅解备忘录',
    moa: '协议备忘录',
    membership: '成员关系',
    secretariat: '秘书处',
    host: '承办',
    funds: '资助',
    'co-organises': '共同主办',
    launched: '发起',
    cooperation: '合作',
    recommended: '建议的合作',
  },
  precisions: { city: '标在所在城市', region: '标在所在地区' },
  words: {
    none: '没有符合条件的机构。请减少筛选条件。',
    clear: '清除所有筛选',
    previous: '上一页',
    next: '下一页',
    loading: '正在加载名称…',
    failed: '名称未能加载。',
    close: '关闭',
    keys: '用方向键移动地图，用加号和减号键缩放，用下一页和上一页键依次查看标记。列表中有同样的机构。',
    touch: '请用两根手指移动地图',
    wheel: '按住控制键并滚动可缩放',
  },
};

export default tools;
