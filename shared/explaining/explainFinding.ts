import type { Claim } from '../model/dispute.ts';
import { sayIn } from '../i18n/translator.ts';
import { writerFor } from '../i18n/writer.ts';
import type { Language } from '../model/basics.ts';
import { dayOf } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Assessment, Citation, Finding } from '../rulebook/assessment.ts';
import type { FindingAccount } from './account.ts';
import { clauseReference, clauseText } from './clauseWords.ts';
import type { Explaining } from './context.ts';
import { deliverableNamed, textOf, versionNumbered } from './context.ts';
import { happenings } from './happenings.ts';
import { consequenceWords, outcomeWords } from './outcomeWords.ts';
import { reasonWords } from './reasonWords.ts';
import { workingLines } from './workingLines.ts';

/** Explains in a language the findings of an assessment: each with clause, events and working, in the order of the claims. */
export function explainFindings(
  project: ProjectFile,
  assessment: Assessment,
  language: Language,
): FindingAccount[] {
  const context = explaining(project, assessment, language);
  const dispute = project.disputes.find(({ id }) => id === assessment.disputeId);
  return assessment.findings.flatMap((finding) => {
    const claim = dispute?.claims.find(({ id }) => id === finding.claimId);
    return claim === undefined ? [] : [explainFinding(context, assessment, claim, finding)];
  });
}

export function explaining(project: ProjectFile, assessment: Assessment, language: Language): Explaining {
  return {
    project,
    version: versionNumbered(project, assessment.versionInForce),
    say: sayIn(language),
    write: writerFor({ language, currency: project.currency, timeZone: project.timeZone }),
  };
}

export function explainFinding(
  context: Explaining,
  assessment: Assessment,
  claim: Claim,
  finding: Finding,
): FindingAccount {
  const { project, say, write } = context;
  const clauses = mainClauses(context, finding);
  return {
    claimId: claim.id,
    title: claimTitle(context, claim),
    about: aboutWhat(context, claim),
    quote: claim.quote,
    outcome: outcomeWords(say, finding),
    consequence: consequenceWords(say, write, finding),
    credit: finding.credit,
    agreed: agreedWords(context, finding, clauses),
    clauses: clauses.map((cited) => clauseReference(context, cited)),
    happened: happenings(context, finding, dayOf(assessment.asOf, project.timeZone)),
    working: workingLines(context, finding),
    reasons: finding.reasons.map((reason) => reasonWords(context, finding, reason)),
  };
}

/** How a claim is called for short: as the freelancer named it, else by kind and target. */
export function claimTitle(context: Explaining, claim: Claim): string {
  if (claim.title !== undefined && claim.title.trim() !== '') {
    return claim.title;
  }
  const { say } = context;
  const { kind } = claim;
  const title = targetTitle(context, claim);
  switch (kind) {
    case 'notDelivered':
    case 'late':
    case 'quality':
      return typeof claim.target === 'string'
        ? say(($) => $.findings.titles.withoutRecord, {
            kind: say(($) => $.findings.kinds[kind]),
            what: title,
          })
        : say(($) => $.findings.titles[kind], { title });
    case 'changedMind':
    case 'overcharged':
    case 'communication':
    case 'dissatisfaction':
      return say(($) => $.findings.titles[kind]);
  }
}

/** What a claim is about: a deliverable, an exclusion, or the words for what has no record. */
export function targetTitle(context: Explaining, { target }: Claim): string {
  const { say } = context;
  if (typeof target === 'string') {
    return say(($) => $.findings.titles[target]);
  }
  return 'deliverable' in target
    ? (deliverableNamed(context, target.deliverable)?.title ?? target.deliverable)
    : (textOf(context, target.exclusion) ?? target.exclusion);
}

/** What a claim is about, in the words of the agreement: for a letter that the client reads. */
export function aboutWhat(context: Explaining, claim: Claim): string {
  switch (claim.kind) {
    case 'communication':
      return context.say(($) => $.letter.things.updates);
    case 'overcharged':
      return context.say(($) => $.letter.things.payments);
    default:
      return targetTitle(context, claim);
  }
}

const ENDING_CLAUSES: ReadonlySet<string> = new Set(['refundPolicy.cancellation', 'concludedAtDistance']);

type CitedClause = Extract<Citation, { clause: string }>;

/**
 * The clauses that decide a finding, most telling first: the policy or exclusion that settled it, then what it was held against.
 * Duties of the client are told among what happened.
 */
function mainClauses({ version }: Explaining, finding: Finding): CitedClause[] {
  const duties = new Set(version?.clientDuties.map(({ id }) => id));
  const cited = finding.reasons
    .filter(({ code }) => code !== 'CLIENT_DELAY')
    .flatMap(({ citations }) => citations.filter((citation) => 'clause' in citation))
    .filter(({ clause }) => !duties.has(clause))
    // How a project ends is settled by one clause; the deliverables are what it is reckoned on.
    .filter(({ clause }) => finding.working.rule !== 'changedMind' || ENDING_CLAUSES.has(clause));
  const distinct = cited.filter(
    (citation, place) =>
      cited.findIndex((other) => other.clause === citation.clause && other.version === citation.version) ===
      place,
  );
  const isPolicy = ({ clause }: CitedClause) => clause.startsWith('refundPolicy.');
  return [...distinct.filter((clause) => !isPolicy(clause)), ...distinct.filter(isPolicy)];
}

function agreedWords(
  { project, say, write }: Explaining,
  { working }: Finding,
  clauses: readonly CitedClause[],
): string {
  if (working.rule === 'overcharged') {
    return asSentence(say(($) => $.clauses.contractPrice, { price: write.money(working.contractPrice) }));
  }
  const words = clauses.map((cited) => {
    const version = versionNumbered(project, cited.version);
    return version === undefined ? '' : asSentence(clauseText(say, write, version, cited.clause));
  });
  return words.length === 0 ? say(($) => $.clauses.noClause) : [...new Set(words)].join(' ');
}

function asSentence(words: string): string {
  return words === '' || /[.!?…]$/u.test(words) ? words : `${words}.`;
}
