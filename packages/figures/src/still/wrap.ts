import type { Picked } from '../localized.js';
import { textWidth } from '../text-width.js';

/** A word with its space, or one Chinese or Japanese sign with the marks that may not begin a line. */
const PIECE =
  /[\u3040-\u30ff\u3400-\u9fff][、。，：；）」』・ー]*|[^\s\u3040-\u30ff\u3400-\u9fff]+\s*|\s+/gu;

/** Body text is narrower than the bold that labels are measured in; squares are not. */
export const bodyWidth = (text: string): number => textWidth(text) * (text > '\u2e7f' ? 1 : 0.84);

/** Breaks a text in pieces into lines no wider than `room`, at a type size in CSS pixels. */
export function wrap(pieces: readonly Picked[], size: number, room: number): Picked[][] {
  const lines: Picked[][] = [[]];
  let used = 0;
  for (const { text, ...rest } of pieces)
    for (const piece of text.match(PIECE) ?? []) {
      const wide = (bodyWidth(piece.trimEnd()) * size) / 12;
      if (used && used + wide > room) {
        lines.push([]);
        used = 0;
      }
      used += (bodyWidth(piece) * size) / 12;
      const line = lines.at(-1)!;
      const before = line.at(-1);
      if (before && before.lang === rest.lang)
        line[line.length - 1] = { ...before, text: before.text + piece };
      else line.push({ ...rest, text: piece });
    }
  return lines;
}
