import { describe, expect, it } from 'vitest';
import { labelPlace } from '../../../../renderer/components/labelPlace.ts';
import { stepAlong } from '../../../../renderer/components/stepAlong.ts';

describe('the keys along the marks of a picture', () => {
  it('go by one and stay at the ends', () => {
    expect(stepAlong('ArrowRight', 3, 3, 5)).toBe(4);
    expect(stepAlong('ArrowRight', 4, 4, 5)).toBe(4);
    expect(stepAlong('ArrowLeft', 0, 0, 5)).toBe(0);
    expect(stepAlong('End', 1, 1, 5)).toBe(4);
  });

  it('take up where one was when the label had been closed', () => {
    expect(stepAlong('ArrowRight', undefined, 3, 5)).toBe(3);
  });

  it('leave all other keys alone', () => {
    expect(stepAlong('Tab', 3, 3, 5)).toBeUndefined();
  });
});

describe('the label of a mark', () => {
  const mark = (left: number) => ({
    left,
    right: left + 10,
    top: 40,
    bottom: 50,
    subject: { kind: 'payment', day: '2026-05-12', event: 'e' } as const,
  });

  it('reaches from the mark to the side that has more room, above it', () => {
    expect(labelPlace(mark(100), 900, 200)).toEqual({ left: 100, bottom: 166, maxWidth: 800 });
    expect(labelPlace(mark(800), 900, 200)).toEqual({ right: 90, bottom: 166, maxWidth: 810 });
  });
});
