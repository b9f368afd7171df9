import { describe, expect, it } from 'vitest';
import type { AppError, AppErrorCode } from '../../../shared/contract/appError.ts';
import { trouble as german } from '../../../shared/i18n/de/trouble.ts';
import { trouble as english } from '../../../shared/i18n/en/trouble.ts';
import { sayProblem, sayTrouble } from '../../../shared/i18n/sayTrouble.ts';
import { sayIn } from '../../../shared/i18n/translator.ts';
import { parseProject } from '../../../shared/model/parseProject.ts';
import type { Expected, Problem } from '../../../shared/model/problem.ts';
import { jsonFilesIn } from '../../support/jsonFilesIn.ts';
import { placesIn } from '../../support/placesIn.ts';

const file = 'bakery.json';
const problems: Problem[] = [
  { path: 'agreements[0].instalments[1].amount', found: '-5', expected: { code: 'atLeast', limit: 0 } },
  { path: 'title', found: '', expected: { code: 'text' } },
];

/** One of every code; a new one does not compile without its line here. */
const ONE_OF_EACH: { readonly [Code in AppErrorCode]: Extract<AppError, { code: Code }> | AppError } = {
  unexpected: { code: 'unexpected' },
  badRequest: { code: 'badRequest', channel: 'projects.list' },
  notFound: { code: 'notFound', what: 'project', name: 'bakery' },
  notJson: { code: 'notJson', file, line: 3, column: 14 },
  foreignFile: { code: 'foreignFile', file, problems },
  newerFile: { code: 'newerFile', file, problems },
  invalidFile: { code: 'invalidFile', file, problems },
  fileTooLarge: { code: 'fileTooLarge', file, megabytes: 80, most: 64 },
  notRead: { code: 'notRead', file },
  alreadyThere: { code: 'alreadyThere', file },
  behindFile: { code: 'behindFile', file },
  wouldLose: { code: 'wouldLose', file },
  brokenFile: { code: 'brokenFile', file },
  differingFile: { code: 'differingFile', file, kind: 'version', number: 2 },
  notMail: { code: 'notMail', file: 'holiday.jpg' },
  notCorrectable: { code: 'notCorrectable', why: 'corrected' },
  notInMessage: { code: 'notInMessage' },
  wouldBeInvalid: { code: 'wouldBeInvalid', problems },
  readOnlyProject: { code: 'readOnlyProject', record: 'events[3]' },
  wordsAreMarked: { code: 'wordsAreMarked' },
  diskFull: { code: 'diskFull', file },
  diskReadOnly: { code: 'diskReadOnly', file },
  noPermission: { code: 'noPermission', file },
  fileBusy: { code: 'fileBusy', file },
  notSaved: { code: 'notSaved', file },
  unsigned: { code: 'unsigned' },
  noDispute: { code: 'noDispute', disputes: [] },
  severalDisputes: { code: 'severalDisputes', disputes: ['d-may', 'd-june'] },
  noClaims: { code: 'noClaims', dispute: 'd-may' },
  noOption: { code: 'noOption', dispute: 'd-may' },
  nothingDated: { code: 'nothingDated' },
  documentTooLarge: { code: 'documentTooLarge', file, megabytes: 80, most: 50 },
  alreadySigned: { code: 'alreadySigned' },
  emptySignature: { code: 'emptySignature' },
  draftThere: { code: 'draftThere' },
  clientHasProjects: { code: 'clientHasProjects' },
  wrongPassword: { code: 'wrongPassword' },
  noCertificate: { code: 'noCertificate' },
  noKey: { code: 'noKey' },
  certificateUnreadable: { code: 'certificateUnreadable' },
  certificateExpired: { code: 'certificateExpired', until: '2026-06-01T23:59:59.000Z' },
  certificateNotYetValid: { code: 'certificateNotYetValid', from: '2026-12-01T00:00:00.000Z' },
  alreadySent: { code: 'alreadySent' },
  noWordsWritten: { code: 'noWordsWritten' },
  sentInFuture: { code: 'sentInFuture' },
  sentBeforeWritten: { code: 'sentBeforeWritten', earliest: '2026-05-06' },
  noMailProgram: { code: 'noMailProgram' },
  notCopied: { code: 'notCopied' },
  noAccount: { code: 'noAccount' },
  noMailPassword: { code: 'noMailPassword' },
  noClientAddress: { code: 'noClientAddress' },
  startNotArranged: { code: 'startNotArranged' },
  historyStays: { code: 'historyStays' },
  awaitsSignature: { code: 'awaitsSignature', version: 2 },
  signedTooEarly: { code: 'signedTooEarly', version: 1 },
  notConfirmed: { code: 'notConfirmed', parts: ['time', 'withdrawal'] },
  draftIncomplete: {
    code: 'draftIncomplete',
    gaps: [{ code: 'priceMissing', at: { part: 'deliverables', id: 'd-logo', field: 'price' } }],
  },
};

const errors = Object.values(ONE_OF_EACH);

describe.each(['en', 'de'] as const)('what went wrong, in %s', (language) => {
  const say = sayIn(language);

  it.each(errors.map((error) => [error.code, error] as const))(
    '%s: is a whole sentence with something to do next, and nothing is left open in it',
    (_code, error) => {
      const { sentence, next, details } = sayTrouble(say, error);

      for (const words of [sentence, next, ...details]) {
        expect(words).not.toMatch(/\{\{|\}\}|undefined|trouble\./);
      }
      expect(sentence).toMatch(/\.$/);
      expect(next).toMatch(/\.$/);
    },
  );

  it('names the facts', () => {
    expect(sayTrouble(say, ONE_OF_EACH.notJson).sentence).toMatch(/bakery\.json.*3.*14/);
    expect(sayTrouble(say, ONE_OF_EACH.fileTooLarge).sentence).toMatch(/80\u00a0MB.*64\u00a0MB/);
    expect(sayTrouble(say, ONE_OF_EACH.readOnlyProject).sentence).toContain('events[3]');
    expect(sayTrouble(say, ONE_OF_EACH.severalDisputes).details).toEqual(['d-may', 'd-june']);
  });

  it('names each place of an unfit file with what stands there and what belongs there', () => {
    const { details } = sayTrouble(say, ONE_OF_EACH.invalidFile);

    expect(details).toHaveLength(2);
    expect(details[0]).toMatch(/^agreements\[0\]\.instalments\[1\]\.amount: .*-5.*0/);
    expect(details[1]).toMatch(/^title: /);
  });

  it('has words for every problem of every broken file, without the terms of programmers', () => {
    const said = jsonFilesIn<{ project: unknown }>('invalid').flatMap(({ project }) => {
      const parsed = parseProject(project);
      return parsed.ok ? [] : parsed.error.problems.map((problem) => sayProblem(say, problem));
    });

    expect(said.length).toBeGreaterThan(20);
    for (const words of said) {
      expect(words).not.toMatch(/\{\{|undefined|mends|expected/i);
    }
  });

  it('has a mend for everything that can be expected in a place', () => {
    for (const expected of EVERY_EXPECTATION) {
      const words = sayProblem(say, { path: 'here', found: '"x"', expected });
      expect(words).toMatch(/^here: .*"x".*[.]$/);
      expect(words).not.toMatch(/\{\{|undefined|mends/);
    }
  });

  it('repeats words out of a file as they are, whatever they look like', () => {
    const odd = '"$t(trouble.unexpected.sentence) {{path}} $& <b>"';

    expect(sayProblem(say, { path: '', found: odd, expected: { code: 'whole' } })).toContain(odd);
    expect(sayTrouble(say, { code: 'foreignFile', file: odd, problems: [] }).sentence).toContain(odd);
  });
});

it('one problem is told as one, several as several', () => {
  const say = sayIn('en');
  const one = { code: 'invalidFile', file, problems: problems.slice(0, 1) } as const;

  expect(sayTrouble(say, one).sentence).toBe(
    '“bakery.json” is a project file, but one thing in it does not fit.',
  );
  expect(sayTrouble(say, ONE_OF_EACH.invalidFile).sentence).toBe(
    '“bakery.json” is a project file, but 2 things in it do not fit.',
  );
});

it('the days of a certificate are said as days are written in the language', () => {
  const said = (language: 'en' | 'de') =>
    [ONE_OF_EACH.certificateExpired, ONE_OF_EACH.certificateNotYetValid].map(
      (trouble) => sayTrouble(sayIn(language), trouble).sentence,
    );

  expect(said('en')).toEqual([
    'This certificate was valid until 1 June 2026.',
    'This certificate is only valid from 1 December 2026 on.',
  ]);
  expect(said('de')).toEqual([
    'Dieses Zertifikat war bis zum 1. Juni 2026 gültig.',
    'Dieses Zertifikat gilt erst ab dem 1. Dezember 2026.',
  ]);
});

it('what is said stays calm', () => {
  const said = placesIn([english, german]).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

  for (const words of said) {
    expect(words).not.toMatch(/\berror|invalid|\buser\b|\bcase\b|fehler|ungültig|benutzer|streitfall|!/i);
  }
});

/** One of every kind; the check below it makes a new code fail to compile until it is here. */
const EVERY_EXPECTATION = [
  { code: 'text' },
  { code: 'filledText' },
  { code: 'whole' },
  { code: 'yesNo' },
  { code: 'list' },
  { code: 'record' },
  { code: 'atLeast', limit: 1 },
  { code: 'atMost', limit: 10_000 },
  { code: 'atMostItems', limit: 3 },
  { code: 'day' },
  { code: 'instant' },
  { code: 'clockTime' },
  { code: 'countryCode' },
  { code: 'timeZone' },
  { code: 'currency' },
  { code: 'claimTarget' },
  { code: 'oneOf', options: ['en', 'de'] },
  { code: 'instalmentsAddUp', deliverables: 640_000 },
  { code: 'existingId', kind: 'deliverable' },
  { code: 'existingId', kind: 'duty' },
  { code: 'existingId', kind: 'instalment' },
  { code: 'existingId', kind: 'exclusion' },
  { code: 'existingId', kind: 'criterion' },
  { code: 'uniqueId', kind: 'deliverable' },
  { code: 'uniqueId', kind: 'duty' },
  { code: 'uniqueId', kind: 'instalment' },
  { code: 'uniqueId', kind: 'exclusion' },
  { code: 'uniqueId', kind: 'criterion' },
  { code: 'uniqueId', kind: 'event' },
  { code: 'uniqueId', kind: 'dispute' },
  { code: 'uniqueId', kind: 'claim' },
  { code: 'ascendingNumber', after: 2 },
  { code: 'exactSum' },
  { code: 'deliveredWithinAgreed', agreed: 12, delivered: 14 },
  { code: 'since1990' },
  { code: 'notInFuture' },
  { code: 'other', message: 'odd' },
] as const satisfies readonly Expected[];

type Forgotten = Exclude<Expected['code'], (typeof EVERY_EXPECTATION)[number]['code']>;

/** Does not compile while a code is missing in the list. */
const NOTHING_FORGOTTEN: [Forgotten] extends [never] ? true : Forgotten = true;

it('is said for every expectation that there is', () => {
  expect(NOTHING_FORGOTTEN).toBe(true);
});
