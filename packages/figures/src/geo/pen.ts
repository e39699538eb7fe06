/**
 * What tracing asks of a drawing surface: a `CanvasRenderingContext2D` or a `Path2D` will do. Tracing only adds to the
 * path; to begin, fill or stroke it is the caller's.
 */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}
