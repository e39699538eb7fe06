/** Colour as a reader sees it: contrast, simulated colour blindness, and how far apart two colours look. */
type Triple = readonly [number, number, number];

export type Reader = 'all colours' | 'deuteranopia' | 'protanopia';

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const SEEN: Readonly<Record<Reader, readonly Triple[]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};
const XYZ: readonly Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
/** D65. */
const WHITE: Triple = [0.95047, 1, 1.08883];

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple =>
  matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as unknown as Triple;
const linear = (hex: string): Triple =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((one) =>
      one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
    ) as unknown as Triple;

/** Contrast ratio as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [one, other]
    .map((hex) => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0])
    .sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** A colour in CIELAB as a reader sees it. */
export function seenBy(reader: Reader, hex: string): Triple {
  const light = times(SEEN[reader], linear(hex)).map((one) =>
    Math.min(1, Math.max(0, one)),
  ) as unknown as Triple;
  const [x, y, z] = times(XYZ, light).map((value, at) => {
    const share = value / WHITE[at]!;
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  }) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIAN = Math.PI / 180;
const hueOf = (a: number, b: number): number =>
  a || b ? (Math.atan2(b, a) / RADIAN + 360) % 360 : 0;
const seventh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** CIEDE2000, by the steps of Sharma, Wu and Dalal (2005). */
export function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const stretch = 1 + 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const c1 = Math.hypot(a1 * stretch, b1);
  const c2 = Math.hypot(a2 * stretch, b2);
  const h1 = hueOf(a1 * stretch, b1);
  const h2 = hueOf(a2 * stretch, b2);
  const grey = c1 * c2 === 0;
  const far = Math.abs(h1 - h2) > 180;
  const turn = grey ? 0 : h2 - h1 + (far ? (h2 > h1 ? -360 : 360) : 0);
  const sum = h1 + h2;
  const hue = grey ? sum : (sum + (far ? (sum < 360 ? 360 : -360) : 0)) / 2;
  const light = (l1 + l2) / 2;
  const chroma = (c1 + c2) / 2;
  const waves =
    1 -
    0.17 * Math.cos((hue - 30) * RADIAN) +
    0.24 * Math.cos(2 * hue * RADIAN) +
    0.32 * Math.cos((3 * hue + 6) * RADIAN) -
    0.2 * Math.cos((4 * hue - 63) * RADIAN);
  const dl = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh =
    (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIAN)) / (1 + 0.015 * chroma * waves);
  const rotate =
    -Math.sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)) * RADIAN) * 2 * seventh(chroma);
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotate * dc * dh);
}
