import { schemeOf } from '@climate-embed/accounting';
import { describe, expect, it } from 'vitest';
import { isNote, readLabelCell } from './label-cell.js';
import { sectorCode, topKind } from './names.js';
import { partNumber } from './outline-number.js';
import { namesIn, speaksForNation } from './region.js';

describe('the number before a label', () => {
  it.each([
    ['A. 연료연소', '연료연소', [['A.', 1]]],
    ['12. 기타', '기타', [['1.', 12]]],
    ['나) 돼지', '돼지', [['가)', 2]]],
    ['③ 하수', '하수', [['circled', 3]]],
    [
      'i. 산림지',
      '산림지',
      [
        ['a.', 9],
        ['i.', 1],
      ],
    ],
    ['- 전력', '전력', [['bullet', 0]]],
    ['2050 탄소중립', '2050 탄소중립', []],
    ['LULUCF', 'LULUCF', []],
  ])('of %s', (printed, label, numbers) => {
    const found = partNumber(printed);
    expect(found.label).toBe(label);
    expect(found.numbers.map(({ kind, position }) => [kind, position])).toEqual(numbers);
  });
});

describe('a label', () => {
  it('measures full-width spaces and ignores invisible signs', () => {
    expect(readLabelCell('\u3000\u200B 1.\u00A0소')).toMatchObject({
      indent: 3,
      label: '소',
      printed: '1. 소',
    });
    expect(readLabelCell(' \u200B')).toBeUndefined();
  });

  it('is told from a remark', () => {
    const remarks = ['※ 잠정치', '주) 확정', 'NO: 발생하지 않음', '자료: 통계', 'C = 비밀'];
    expect(remarks.every(isNote)).toBe(true);
    expect(['C. 벼재배', '주거', 'NO2', '에너지'].some(isNote)).toBe(false);
  });
});

describe('names of rows', () => {
  it.each([
    ['총배출량(LULUCF 제외)', 'total'],
    ['국가 총 배출량', 'total'],
    ['총배출합계', 'total'],
    ['순배출량', 'net'],
    ['순 배출량 (LULUCF 포함)', 'net'],
    ['직접배출량', 'direct'],
    ['별도항목', 'memo'],
    ['에너지', undefined],
  ])('%s is %s', (label, kind) => {
    expect(topKind(label)).toBe(kind);
  });

  it('have codes that the schemes have', () => {
    const national = ['에너지', '산업공정', '농업', 'LULUCF', '폐기물', '간접배출량'];
    const managed = ['도시건물', '수송/교통', '폐기물', '농축수산', '산업', '산림녹지환경', '전환'];
    for (const [scheme, labels] of [
      ['korea', national],
      ['korea-managed', managed],
    ] as const) {
      const known = schemeOf(scheme)!.categories.map(({ code }) => code);
      const codes = labels.map((label) => sectorCode(scheme, label));
      expect(new Set(codes).size).toBe(labels.length);
      expect(known).toEqual(expect.arrayContaining(codes));
    }
  });
});

describe('the place that a title names', () => {
  it.each([
    ['인천광역시 온실가스 배출량', ['인천광역시', '인천']],
    ['2021년 서울시 온실가스', ['서울시', '서울']],
    ['제주특별자치도', ['제주특별자치도', '제주']],
    ['충청북도 온실가스', ['충청북도']],
    ['경기도 수원시 온실가스', ['수원시', '수원']],
    ['서울특별시 강남구', ['강남구', '강남']],
    ['온실가스 배출량', []],
    ['인구당 배출량', []],
  ])('%s', (title, names) => {
    expect(namesIn(title)).toEqual(names);
  });

  it('does not take Gwangju-si in Gyeonggi for the metropolitan city', () => {
    expect(namesIn('광주시 온실가스')).toEqual(['광주시']);
    expect(namesIn('광주광역시 온실가스')).toEqual(['광주광역시', '광주']);
  });

  it('tells the nation apart', () => {
    expect(speaksForNation('국가 온실가스 배출량')).toBe(true);
    expect(speaksForNation('전국')).toBe(true);
    expect(speaksForNation('온실가스 배출량')).toBe(false);
  });
});
