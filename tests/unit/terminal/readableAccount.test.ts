import { describe, expect, it } from 'vitest';
import { readableAccount } from '../../../electron/terminal/readableAccount.ts';
import { textWidth } from '../../../electron/terminal/textWidth.ts';
import { assess } from '../../../shared/rulebook/assess.ts';
import { jsonFilesIn } from '../../support/jsonFilesIn.ts';
import { validProject } from '../../support/validProject.ts';

interface CaseFile {
  readonly name: string;
  readonly project: object;
  readonly dispute: string;
}

describe.each(jsonFilesIn<CaseFile>('cases'))('the account of $name', ({ project, dispute }) => {
  const parsed = validProject(project);
  const assessment = assess(parsed, dispute);

  it.each(['en', 'de'] as const)('is complete and fits the terminal, in %s', (language) => {
    const account = readableAccount(parsed, assessment, { language, columns: 100 });

    expect(account).not.toMatch(/undefined|NaN|\[object|\{\{|Invalid Date/);
    for (const { claimId } of assessment.findings) {
      const claim = parsed.disputes.flatMap(({ claims }) => claims).find(({ id }) => id === claimId);
      expect(withoutBreaks(account)).toContain(withoutBreaks(claim?.quote ?? ''));
    }
    expect(account.split('\n').filter((line) => textWidth(line) > 100)).toEqual([]);
  });
});

function withoutBreaks(words: string): string {
  return words.replace(/\s+/g, '');
}

it('says beside a withdrawal what is not reckoned with', () => {
  const withdrawals = jsonFilesIn<CaseFile>('cases').filter(({ name }) => name.includes('withdrawal'));

  expect(withdrawals.length).toBeGreaterThan(0);
  for (const { project, dispute } of withdrawals) {
    const parsed = validProject(project);
    const account = readableAccount(parsed, assess(parsed, dispute), { language: 'en', columns: 80 });
    expect(account).toContain('right of withdrawal');
  }
});
