import type { Picked } from '../localized.js';
import { textWidth } from '../text-width.js';

/** A word with its space, or one Chinese or Japanese sign with the marks that may not begin a line. */
const PIECE =
  /[\u3040-\u30ff\u3400-\u9fff][、。，：；）」』・ー]*|[^\s\u3040-\u30ff\u3400-\u9fff]+\s*|\s+/gu;

/** Breaks a text in pieces into lines no wider than `room`, at a type size in CSS pixels. */
export function wrap(pieces: readonly Picked[], size: number, room: number): Picked[][] {
  const lines: Picked[][] = [[]];
  let used = 0;
  for (const { text, ...rest } of pieces)
    for (const piece of text.match(PIECE) ?? []) {
      const wide = (textWidth(piece.trimEnd()) * size) / 12;
      if (used && used + wide > room) {
        lines.push([]);
        used = 0;
      }
      used += (textWidth(piece) * size) / 12;
      const line = lines.at(-1)!;
      const before = line.at(-1);
      if (before && before.lang === rest.lang)
        line[line.length - 1] = { ...before, text: before.text + piece };
      else line.push({ ...rest, text: piece });
    }
  return lines;
}
