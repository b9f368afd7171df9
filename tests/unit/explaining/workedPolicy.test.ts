import { describe, expect, it } from 'vitest';
import { endedAtOnce, lateExample, workedExample } from '../../../shared/explaining/workedPolicy.ts';
import { sayIn } from '../../../shared/i18n/translator.ts';
import { writerFor } from '../../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../../shared/model/agreement.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject, findingFor } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

function versionOf({ file }: ProjectBuilder): AgreementVersion {
  const version = file.agreements.at(-1);
  if (version === undefined) {
    throw new Error('a version is missing');
  }
  return version;
}

describe('a worked figure from the agreement at hand', () => {
  it('is what the check would find, for the dearest deliverable two weeks late', () => {
    const project = aProject()
      .promising('texts', { price: 50_000 })
      .promising('logo', { price: 160_000, due: '2026-03-10' });
    const found = findingFor(project, '2026-03-24', { kind: 'late', target: { deliverable: 'logo' } });

    expect(lateExample(versionOf(project))).toMatchObject({ daysLate: 14, credit: 16_000 });
    expect(found.credit).toBe(16_000);
  });

  it('goes past a grace of two weeks or more', () => {
    const project = aProject()
      .promising('logo', { price: 100_000 })
      .withPolicy({ late: { graceDays: 20, weeklyRate: 500, cap: 2000 } });

    expect(lateExample(versionOf(project))).toMatchObject({ daysLate: 27, credit: 5_000 });
  });

  it('stops at the most that can come off, and is left out where nothing does', () => {
    const project = aProject().promising('logo', { price: 100_000 });
    const capped = project.withPolicy({ late: { graceDays: 0, weeklyRate: 5000, cap: 2000 } });
    const free = project.withPolicy({ late: { graceDays: 0, weeklyRate: 0, cap: 2000 } });

    expect(lateExample(versionOf(capped))?.credit).toBe(20_000);
    expect(lateExample(versionOf(free))).toBeUndefined();
    expect(lateExample(versionOf(aProject()))).toBeUndefined();
  });

  it('counts a kept deposit where it is more than the fee', () => {
    const project = aProject().promising('logo', { price: 100_000 }).withDeposit(30_000);
    const kept = project.withPolicy({ cancellation: { fee: 1000, depositRetained: true } });

    expect(endedAtOnce(versionOf(project))).toBe(10_000);
    expect(endedAtOnce(versionOf(kept))).toBe(30_000);
  });

  it('is said in whole sentences', () => {
    const version = sampleBakery('en').agreements[0];
    const write = writerFor({ language: 'en', currency: 'GBP', timeZone: 'Europe/London' });

    expect(version && workedExample(sayIn('en'), write, version, 'refundPolicy.late')).toBe(
      'For example: if 1.2 Home page design came 14 days late, £160.00 would come off.',
    );
    expect(version && workedExample(sayIn('en'), write, version, 'refundPolicy.cancellation')).toBe(
      'For example: if it ended before anything was delivered, £1,800.00 of £5,800.00 would be owed.',
    );
  });
});
