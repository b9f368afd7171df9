import { describe, expect, it } from 'vitest';
import { stepShown, walkSteps } from '../../../../renderer/signing/walk.ts';
import { walkThrough } from '../../../../renderer/signing/walkDraft.ts';
import { walkParts } from '../../../../shared/agreements/walkParts.ts';
import type { AgreementVersion } from '../../../../shared/model/agreement.ts';
import type { ProjectFile } from '../../../../shared/model/projectFile.ts';
import { aProject } from '../../../support/aProject.ts';

const PARTS = ['time', 'deliverables', 'payments', 'refunds'] as const;
const clientSteps = walkSteps('client', PARTS);

function lastOf({ agreements }: ProjectFile): AgreementVersion {
  const version = agreements.at(-1);
  if (version === undefined) {
    throw new Error('a version is missing');
  }
  return version;
}

describe('a client is walked through the agreement one part after the other', () => {
  it('begins with the first part, and the signature comes last', () => {
    expect(stepShown(undefined, clientSteps, [])).toBe('time');
    expect(clientSteps.at(-1)).toBe('signature');
  });

  it('does not come to the signature, by whatever address, before every part is confirmed', () => {
    expect(stepShown('signature', clientSteps, [])).toBe('time');
    expect(stepShown('signature', clientSteps, ['time', 'deliverables', 'refunds'])).toBe('payments');
    expect(stepShown('signature', clientSteps, [...PARTS])).toBe('signature');
  });

  it('can go back to what was confirmed, and on to the next part', () => {
    expect(stepShown('time', clientSteps, ['time', 'deliverables'])).toBe('time');
    expect(stepShown('payments', clientSteps, ['time', 'deliverables'])).toBe('payments');
    expect(stepShown('refunds', clientSteps, ['time', 'deliverables'])).toBe('payments');
  });

  it('goes on where it stopped when the address names no step of it', () => {
    expect(stepShown('look', clientSteps, ['time'])).toBe('deliverables');
  });

  it('lets the freelancer look at everything at once and sign', () => {
    const steps = walkSteps('freelancer', PARTS);

    expect(steps).toEqual(['look', 'signature']);
    expect(stepShown('look', steps, [])).toBe('look');
    expect(stepShown('signature', steps, [])).toBe('signature');
  });
});

describe('the right of withdrawal is told before a consumer signs', () => {
  const consumer = aProject().promising('logo').atDistance().forConsumer('DE').unsigned();

  it('is a part of its own for a consumer at a distance in Europe', () => {
    expect(walkParts(consumer.file, lastOf(consumer.file))).toEqual([...PARTS, 'withdrawal']);
  });

  it('is none for a business, for a meeting in person and where the law gives no such right', () => {
    const business = aProject().promising('logo').atDistance().unsigned().file;
    const inPerson = aProject().promising('logo').forConsumer('DE').unsigned().file;
    const elsewhere = aProject().promising('logo').atDistance().forConsumer('US').unsigned().file;

    expect([business, inPerson, elsewhere].map((project) => walkParts(project, lastOf(project)))).toEqual([
      PARTS,
      PARTS,
      PARTS,
    ]);
  });

  it('goes with the first version alone', () => {
    const { file } = consumer.signedOn('2026-01-10').amendedOn('2026-02-01').unsigned();

    expect(walkParts(file, lastOf(file))).toEqual(PARTS);
  });
});

describe('what was confirmed was confirmed of these very words', () => {
  const { file } = aProject().promising('logo').unsigned();
  const begun = walkThrough(lastOf(file), undefined);
  const kept = { ...begun, client: { ...begun.client, confirmed: ['time' as const] } };

  it('is found again after the app was closed, also once the other side has signed', () => {
    const { signatures } = lastOf(aProject().file);

    expect(walkThrough(lastOf(file), kept).client.confirmed).toEqual(['time']);
    expect(walkThrough({ ...lastOf(file), signatures }, kept).client.confirmed).toEqual(['time']);
  });

  it('is asked anew when a single price has changed meanwhile', () => {
    const changed = aProject().promising('logo', { price: 100_001 }).unsigned().file;

    expect(walkThrough(lastOf(changed), kept).client.confirmed).toEqual([]);
  });

  it('begins anew where what was kept cannot be read', () => {
    expect(walkThrough(lastOf(file), { ...kept, client: 'half' }).client.confirmed).toEqual([]);
  });
});
