import { expect, it } from 'vitest';

import { bodyWidth, wrap } from './wrap.js';

const lines = (text: string, room: number, lang?: string): string[] =>
  wrap([{ text, ...(lang && { lang }) }], 12, room).map((line) =>
    line
      .map((one) => one.text)
      .join('')
      .trimEnd(),
  );

it('breaks between words, never within', () => {
  const broken = lines('Emissions fell by a third from 2013 to 2023', 120);
  expect(broken.length).toBeGreaterThan(2);
  expect(broken.join(' ')).toBe('Emissions fell by a third from 2013 to 2023');
  for (const line of broken) expect(bodyWidth(line)).toBeLessThanOrEqual(120);
});

it('breaks Korean between words, Japanese and Chinese between signs but not before their marks', () => {
  expect(lines('배출량이 많이 줄었습니다', 60)).toEqual(['배출량이', '많이', '줄었습니다']);
  for (const line of lines('排出量は三分の一、減りました。とても大きく、減りました。', 65))
    expect(line).not.toMatch(/^[、。]/);
});

it('keeps the language of each piece', () => {
  const [first] = wrap([{ text: 'Kobe', lang: 'en' }, { text: '의 배출량' }], 12, 500);
  expect(first).toEqual([{ text: 'Kobe', lang: 'en' }, { text: '의 배출량' }]);
});
