import { describe, expect, it } from 'vitest';

import { contrast } from '../testing/colour.js';
import type { Marker } from './marker.js';
import { paintMarkers, type MarkerPen } from './paint-markers.js';

const look = { ink: 'ink', accent: 'accent', surface: 'surface', font: '600 12px serif' };

/** A pen that writes down what it paints. */
function notingPen(): { pen: MarkerPen; notes: string[] } {
  const notes: string[] = [];
  let path: string[] = [];
  const pen: MarkerPen = {
    fillStyle: '',
    font: '',
    textAlign: '',
    textBaseline: '',
    beginPath: () => (path = []),
    moveTo: () => {},
    arc: (x, y, radius) => path.push(`${x},${y} r${radius}`),
    fill: () => path.length && notes.push(`${pen.fillStyle}: ${path.join(' ')}`),
    fillText: (text, x, y) => notes.push(`${pen.fillStyle} ${pen.font}: ${text} ${x},${y}`),
  };
  return { pen, notes };
}
const dot = (key: number, x: number): Marker => ({
  x,
  y: 5,
  radius: 6,
  keys: Uint32Array.of(key),
  together: false,
});
const group: Marker = { x: 50, y: 5, radius: 12, keys: Uint32Array.of(3, 4), together: false };

describe('painting', () => {
  it('puts all of a sort on at once, rims below, groups above single partners, counts on top', () => {
    const { pen, notes } = notingPen();
    paintMarkers(pen, [dot(1, 10), group, dot(5, 90)], look, (count) => `${count}!`);
    expect(notes).toEqual([
      'surface: 10,5 r8 90,5 r8',
      'accent: 10,5 r6 90,5 r6',
      'surface: 50,5 r14',
      'ink: 50,5 r12',
      'surface 600 12px serif: 2! 50,5',
    ]);
  });

  it('rings the marker that shows the selected partner, alone or in a group', () => {
    const { pen, notes } = notingPen();
    paintMarkers(pen, [dot(0, 10), group], look, String, 4);
    expect(notes.slice(0, 2)).toEqual(['surface: 50,5 r18', 'accent: 50,5 r16']);
    const alone = notingPen();
    paintMarkers(alone.pen, [dot(0, 10), group], look, String, 0);
    expect(alone.notes.slice(0, 2)).toEqual(['surface: 10,5 r12', 'accent: 10,5 r10']);
  });

  it('leaves an empty map alone', () => {
    const { pen, notes } = notingPen();
    paintMarkers(pen, [], look, String);
    expect(notes).toEqual([]);
  });
});

describe.each([
  {
    side: 'light',
    ink: '#16211d',
    accent: '#0b6e4f',
    surface: '#ffffff',
    sea: '#eef3f4',
    land: '#d3ddd2',
  },
  {
    side: 'dark',
    ink: '#e8eeea',
    accent: '#4cc38a',
    surface: '#151d1a',
    sea: '#101917',
    land: '#2b3a32',
  },
])('the $side tokens', ({ ink, accent, surface, sea, land }) => {
  it('show discs and dots on land and on sea, and counts on discs', () => {
    for (const ground of [sea, land])
      for (const mark of [ink, accent]) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(surface, ink)).toBeGreaterThanOrEqual(4.5);
    // A dot's own rim parts it from whatever lies below.
    expect(contrast(surface, accent)).toBeGreaterThanOrEqual(3);
  });
});
