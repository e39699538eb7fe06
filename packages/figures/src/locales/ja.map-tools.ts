import type { MapTools } from '../map/map-tools.js';

/** Japanese: what a reader of the map meets on request. */
const tools: MapTools = {
  facets: { kind: '種類', country: '国', network: 'ネットワーク', topic: '分野' },
  shown: (part, whole) => `${whole}件中${part}件を表示`,
  inView: (said) => `表示範囲内に${said}件`,
  page: (page, pages) => `${pages}ページ中${page}ページ`,
  here: (said) => `同じ場所に${said}件`,
  unknown: (names) => `次に当てはまる団体はありません：${names}。`,
  unfound: (text) => `「${text}」を含む名前はありません。`,
  lines: (names) => `線：${names}`,
  ties: {
    'sister-city': '姉妹都市',
    'friendship-city': '友好都市',
    mou: '覚書',
    moa: '合意書',
    membership: '加盟',
    secretariat: '事務局',
    host: '受け入れ',
    funds: '資金援助',
    'co-organises': '共催',
    launched: '設立',
    cooperation: '協力',
    recommended: '推奨される連携',
  },
  precisions: { city: '都市の位置で表示', region: '地域の位置で表示' },
  words: {
    none: '該当する団体はありません。絞り込みを減らしてください。',
    clear: '絞り込みをすべて解除',
    previous: '前のページ',
    next: '次のページ',
    loading: '名前を読み込んでいます…',
    failed: '名前を読み込めませんでした。',
    close: '閉じる',
    keys: '矢印キーで地図を動かし、プラスとマイナスのキーで拡大・縮小し、次ページと前ページのキーで印を順にたどれます。一覧にも同じ団体があります。',
    touch: '地図は2本の指で動かせます',
    wheel: 'コントロールキーを押しながらスクロールすると拡大できます',
  },
};

export default tools;
