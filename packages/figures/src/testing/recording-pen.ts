import type { Pen } from '../geo/pen.js';

/** A pen that keeps what it is given, to be asked what a canvas would show. */
export class RecordingPen implements Pen {
  readonly lines: (readonly [x: number, y: number])[][] = [];

  moveTo(x: number, y: number): void {
    this.lines.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    this.lines.at(-1)!.push([x, y]);
  }

  closePath(): void {
    this.lines.at(-1)!.push(this.lines.at(-1)![0]!);
  }

  get points(): (readonly [x: number, y: number])[] {
    return this.lines.flat();
  }

  /** Whether a pixel is filled, by the nonzero rule. */
  isFilled(x: number, y: number): boolean {
    let winding = 0;
    for (const line of this.lines)
      for (const [index, [toX, toY]] of line.entries()) {
        const [fromX, fromY] = line[index - 1] ?? [toX, toY];
        if (fromY <= y === toY <= y) continue;
        if (fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x)
          winding += toY > fromY ? 1 : -1;
      }
    return winding !== 0;
  }
}
