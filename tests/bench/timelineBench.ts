import { sayIn } from '../../shared/i18n/translator.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import { spotsOf } from '../../shared/pictures/spots.ts';
import { timelinePicture } from '../../shared/pictures/timelinePicture.ts';
import { standingOf } from '../../shared/rulebook/standingOf.ts';
import type { Compared } from './compare.ts';
import { compare } from './compare.ts';
import { largestProject } from './largestProject.ts';

const DELIVERABLES = [1, 20, 200];

/** Laying out the timeline of a project of two years, every deliverable of it late, and finding its marks. */
export async function timelineBench(): Promise<Record<string, Compared[]>> {
  const whole = standingOf(largestProject(2_000), '2026-01-12T12:00:00Z');
  const settings = {
    canvas: {
      width: 900,
      textSize: 14,
      measure: (text: string, { size }: { readonly size: number }) => text.length * size * 0.5,
    },
    say: sayIn('en'),
    write: writerFor({ language: 'en', currency: 'EUR', timeZone: 'Europe/Berlin' }),
    nowLabel: 'Today, 12 Jan',
    withPayments: true,
    monthsAgainAfter: 20,
  } as const;
  const ways = DELIVERABLES.map((count) => {
    const standing = { ...whole, deliverables: whole.deliverables.slice(0, count) };
    return [
      count === 1 ? '1 deliverable' : `${count} deliverables`,
      () => spotsOf(timelinePicture({ ...settings, standing })),
    ] as const;
  });
  return { 'Laying out the timeline': await compare(Object.fromEntries(ways), { rounds: 60 }) };
}
