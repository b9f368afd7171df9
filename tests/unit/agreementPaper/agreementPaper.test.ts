import { describe, expect, it } from 'vitest';
import { agreementPaper } from '../../../shared/agreementPaper/agreementPaper.ts';
import { clauseNumber } from '../../../shared/agreements/clauseNumber.ts';
import type { AgreementVersion } from '../../../shared/model/agreement.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const SETTINGS = { language: 'en', madeOn: '2026-05-13' } as const;

function first(changed: Partial<AgreementVersion> = {}, client: Partial<ProjectFile['client']> = {}) {
  const project = sampleBakery('en');
  const [version] = project.agreements;
  if (version === undefined) {
    throw new Error('the sample has a version');
  }
  const whole = { ...version, ...changed };
  const opened = { ...project, client: { ...project.client, ...client }, agreements: [whole], events: [] };
  return agreementPaper(opened, whole, SETTINGS);
}

describe('the clauses of the paper', () => {
  it('carry the numbers under which the check cites them', () => {
    const project = sampleBakery('en');
    const version = project.agreements[1];
    if (version === undefined) {
      throw new Error('the sample has two versions');
    }
    const { chapters } = agreementPaper(project, version, SETTINGS);
    const printed = chapters.flatMap(({ clauses }) => clauses.map(({ number }) => number));
    const records = [
      ...version.deliverables,
      ...version.exclusions,
      ...version.clientDuties,
      ...version.instalments,
    ];
    const cited = records.map(({ id }) => clauseNumber(version, id));

    expect(printed).toEqual([...cited, '6.1', '6.2', '6.3', '6.4', '6.5']);
    expect(chapters[0]?.clauses[4]?.items.map(({ letter }) => `1.5 ${letter}`)).toEqual(
      version.deliverables[4]?.criteria.map(({ id }) => clauseNumber(version, id)),
    );
  });

  it('say plainly where nothing was agreed', () => {
    const { chapters } = first({ exclusions: [], clientDuties: [], updates: undefined });

    expect(chapters[1]?.lead).toMatch(/^Nothing was named/);
    expect(chapters[2]?.lead).toMatch(/waits for nothing/);
    expect(chapters[4]?.lead).toBe('No progress updates were agreed.');
  });
});

describe('the right of withdrawal', () => {
  const consumer = { kind: 'consumer', country: 'DE' } as const;

  it('is told to a consumer at a distance, with the form', () => {
    const { withdrawal } = first({ concludedAtDistance: true }, consumer);

    expect(withdrawal?.form.lines[1]).toContain('Bakery website');
  });

  it.each<[string, Partial<AgreementVersion>, Partial<ProjectFile['client']>]>([
    ['a business', { concludedAtDistance: true }, { kind: 'business', country: 'DE' }],
    ['who met the freelancer before signing', { concludedAtDistance: false }, consumer],
    ['elsewhere in the world', { concludedAtDistance: true }, { kind: 'consumer', country: 'US' }],
  ])('is not there for %s', (_who, changed, client) => {
    expect(first(changed, client).withdrawal).toBeUndefined();
  });

  it('leaves the wish to begin at once open on paper as long as nothing is signed', () => {
    const open = first({ concludedAtDistance: true, signatures: [] }, consumer);
    const signed = first({ concludedAtDistance: true }, consumer);

    expect(JSON.stringify(open.withdrawal)).toContain('☐');
    expect(JSON.stringify(signed.withdrawal)).not.toContain('☐');
  });
});

describe('who has signed', () => {
  it('stands there with day and proof; who has not is named at the top', () => {
    const freelancer = sampleBakery('en').agreements[0]?.signatures.filter(
      ({ party }) => party === 'freelancer',
    );
    const paper = first({ signatures: freelancer ?? [] });

    expect(paper.unsigned).toBe(
      'Signed by Mara Lindqvist only. Until Brewer & Sons Bakery has signed as well, nothing in it counts as agreed.',
    );
    expect(paper.signing.signatures.map(({ facts }) => facts.length > 0)).toEqual([true, false]);
    expect(paper.footer).toMatch(/Not signed by both$/);
  });

  it('a signed document is named with its hash', () => {
    const document = { fileName: 'scan.pdf', sha256: 'a'.repeat(64), bytes: 5 };
    const signatures = (sampleBakery('en').agreements[0]?.signatures ?? []).map((signature) => ({
      ...signature,
      method: 'document' as const,
      document,
    }));

    expect(first({ signatures }).signing.signatures[0]?.facts).toEqual(
      expect.arrayContaining([expect.stringContaining('scan.pdf'), `SHA-256 ${'a'.repeat(64)}`]),
    );
  });
});
