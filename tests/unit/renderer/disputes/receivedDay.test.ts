import { describe, expect, it } from 'vitest';
import { receivedDay } from '../../../../renderer/disputes/receivedDay.ts';
import { writerFor } from '../../../../shared/i18n/writer.ts';

const write = writerFor({ language: 'en', currency: 'EUR', timeZone: 'Europe/Berlin' });

describe('the day on which a complaint came in', () => {
  it('has no year in the year it came in', () => {
    expect(receivedDay(write, '2026-05-12T19:47:00Z', '2026-11-22T08:00:00Z')).toBe('12 May');
  });

  it('has its year in any other', () => {
    expect(receivedDay(write, '2025-05-12T19:47:00Z', '2026-11-22T08:00:00Z')).toBe('12 May 2025');
  });

  it('goes by the years where the project lives', () => {
    expect(receivedDay(write, '2025-12-31T23:30:00Z', '2026-01-02T08:00:00Z')).toBe('1 Jan');
  });
});
