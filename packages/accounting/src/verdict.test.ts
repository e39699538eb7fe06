import { describe, expect, it } from 'vitest';

import { verdictOf, type VerdictFigures } from './verdict.js';

const judge = (latest: number, more: Partial<VerdictFigures> = {}) =>
  verdictOf({
    latest,
    level: 500,
    base: 1000,
    required: 750,
    targetYearReached: false,
    tolerancePercent: 5,
    ...more,
  });

describe('a verdict, at both sides of every threshold', () => {
  it('goes through the five in order', () => {
    expect(judge(500)).toBe('achieved');
    expect(judge(500.1)).toBe('on-track');
    expect(judge(750)).toBe('on-track');
    expect(judge(750.1)).toBe('slightly-off');
    expect(judge(787.5)).toBe('slightly-off');
    expect(judge(787.6)).toBe('off-track');
    expect(judge(1000)).toBe('off-track');
    expect(judge(1000.1)).toBe('increasing');
  });

  it('takes the tolerance from its caller', () => {
    expect(judge(787.5, { tolerancePercent: 0 })).toBe('off-track');
    expect(judge(820, { tolerancePercent: 10 })).toBe('slightly-off');
  });

  it('is met or missed from the target year on', () => {
    expect(judge(500, { targetYearReached: true })).toBe('target-year-met');
    expect(judge(500.1, { targetYearReached: true })).toBe('target-year-missed');
    expect(judge(1200, { targetYearReached: true })).toBe('target-year-missed');
  });

  it('puts achieved first where a target lets emissions grow', () => {
    expect(judge(1100, { level: 1200, required: 1050 })).toBe('achieved');
    expect(judge(1300, { level: 1200, required: 1050 })).toBe('increasing');
  });

  it('needs no base to be achieved, and a path for all else', () => {
    expect(judge(500, { base: undefined, required: undefined })).toBe('achieved');
    expect(judge(501, { base: undefined, required: undefined })).toBeUndefined();
  });

  it('is not decided by floating-point noise', () => {
    expect(judge(0.1 + 0.2, { level: 0.3 })).toBe('achieved');
  });

  it('allows a margin above a path that is below zero', () => {
    expect(judge(-96, { level: -500, required: -100 })).toBe('slightly-off');
    expect(judge(-90, { level: -500, required: -100 })).toBe('off-track');
  });
});
