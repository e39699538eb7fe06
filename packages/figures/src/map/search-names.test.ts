import { describe, expect, it } from 'vitest';

import { inRank, maskOf, nameIndex, searchNames } from './search-names.js';

const index = [
  { ko: '인천광역시', en: 'Incheon' },
  { en: 'Local Governments for Sustainability (ICLEI)' },
  { en: 'ICLEI', ko: '이클레이' },
  { en: 'São Paulo', ja: 'サンパウロ' },
  { ja: 'がっこう', zh: '沈阳市' },
  { ja: 'かっこう' },
  { ru: 'Ёлка', mn: 'Өмнөговь' },
  { en: 'Incheon Climate and Environment Research Center', ko: '인천기후환경연구센터' },
].map((name, id) => nameIndex({ id: `${id}`, kind: 'city', name }));
const found = (text: string): number[] => [...searchNames(index, text)];

describe('a search', () => {
  it('puts the whole name before its beginning, a beginning before a word, a word before a part', () => {
    expect(found('ICLEI')).toEqual([2, 1]);
    expect(found('incheon')).toEqual([0, 7]);
    expect(found('environ')).toEqual([7]);
    expect(found('clei')).toEqual([1, 2]);
  });

  it('does not mind case, accents, width and punctuation', () => {
    expect(found('SAO-PAULO')).toEqual([3]);
    expect(found('ｉｎｃｈｅｏｎ')).toEqual([0, 7]);
    expect(found('елка')).toEqual([6]);
    expect(found('ｻﾝﾊﾟｳﾛ')).toEqual([3]);
    expect(found('sa\u0303o')).toEqual([3]);
  });

  it('tells letters apart that are others, not accents', () => {
    expect(found('がっこう')).toEqual([4]);
    expect(found('омноговь')).toEqual([]);
  });

  it('reads all languages, and parts of words where nothing parts them', () => {
    expect(found('광역')).toEqual([0]);
    expect(found('阳')).toEqual([4]);
    expect(found('ㅇㅊ')).toEqual([0, 7]);
    expect(found('ㄱㅎㅎㄱ')).toEqual([7]);
  });

  it('takes several words in any order', () => {
    expect(found('center climate')).toEqual([7]);
    expect(found('center sao')).toEqual([]);
  });

  it('finds nobody for a text without letters, and bounds what it reads', () => {
    expect(found(' ()')).toEqual([]);
    expect(found('x'.repeat(1e6))).toEqual([]);
    expect(searchNames([undefined, index[0]], 'incheon')).toEqual(Uint32Array.of(1));
  });
});

it('hands a filter what was found, and keeps the order of finding', () => {
  const hits = Uint32Array.of(4, 1, 3);
  expect([...maskOf(5, hits)]).toEqual([0, 1, 0, 1, 1]);
  expect([...inRank(Uint32Array.of(1, 2, 4), hits)]).toEqual([4, 1]);
});
