import { deliverableNamed } from '../explaining/context.ts';
import type { Explaining } from '../explaining/context.ts';
import { explaining } from '../explaining/explainFinding.ts';
import { amountAtRisk } from '../explaining/reasonWords.ts';
import type { Language } from '../model/basics.ts';
import type { Claim } from '../model/dispute.ts';
import type { Offer, OfferLine } from '../model/offer.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Assessment, Finding } from '../rulebook/assessment.ts';
import { isOn } from '../rulebook/acceptance.ts';
import type { Working } from '../rulebook/working.ts';

/**
 * What is due by the agreement in any case, as the lines of an option in the client's language: what is put right, what is still
 * delivered, updates, what comes off. `efforts` are the freelancer's own minutes by claim.
 */
export function agreementLines(
  project: ProjectFile,
  assessment: Assessment,
  language: Language,
  efforts: Offer['efforts'],
): OfferLine[] {
  const context = explaining(project, assessment, language);
  const dispute = project.disputes.find(({ id }) => id === assessment.disputeId);
  const judged = assessment.findings.flatMap((finding) => {
    const claim = dispute?.claims.find(({ id }) => id === finding.claimId);
    return claim === undefined ? [] : [{ claim, finding }];
  });
  const work = judged.flatMap(({ claim, finding }) =>
    workLine(context, claim, finding, efforts, isNoLongerAwaited(judged, claim)),
  );
  const lines = [...withoutRepeats(work), ...moneyLines(context, assessment)];
  return lines.length > 0
    ? lines
    : [{ id: 'agreed-stays', kind: 'asItIs', text: context.say(($) => $.offer.lines.stays) }];
}

interface Judged {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** What is missing is no longer delivered where the project ends or where its price falls away. */
function isNoLongerAwaited(judged: readonly Judged[], { target }: Claim): boolean {
  return judged.some(
    ({ claim, finding }) =>
      claim.kind === 'changedMind' ||
      (claim.kind === 'notDelivered' &&
        finding.credit > 0 &&
        typeof target === 'object' &&
        'deliverable' in target &&
        isOn(claim.target, target.deliverable)),
  );
}

function workLine(
  context: Explaining,
  claim: Claim,
  finding: Finding,
  efforts: Offer['efforts'],
  isDropped: boolean,
): OfferLine[] {
  const { say } = context;
  const { working } = finding;
  const line = {
    id: `agreed-${claim.id}`,
    claim: claim.id,
    ...(finding.cureBy === undefined ? {} : { by: finding.cureBy }),
    ...effortOf(efforts, claim.id),
  };
  const worth = amountAtRisk(finding);
  switch (finding.remedy) {
    case 'cure':
      return working.rule === 'notDelivered'
        ? [{ ...line, kind: 'deliver', text: missingWords(context, working), worth }]
        : [
            {
              ...line,
              kind: 'putRight',
              text: say(($) => $.offer.lines.putRight, { title: titleOf(context, working) }),
              worth,
            },
          ];
    case 'revision':
      return [
        {
          ...line,
          kind: 'revision',
          text: say(($) => $.offer.lines.revision, { title: titleOf(context, working) }),
          worth,
        },
      ];
    case 'restoreUpdates':
      return [
        {
          ...line,
          kind: 'updates',
          text: say(($) => $.offer.lines.updates, { count: context.version?.updates?.everyDays ?? 7 }),
        },
      ];
    case 'repay':
      return [{ ...line, kind: 'asItIs', text: say(($) => $.offer.lines.overpaid) }];
    case 'credit':
    case 'none':
      return stillComing(context, claim, working, line, isDropped);
    case 'changeOrder':
    case 'clarify':
      return [];
  }
}

/** What is late and not all there is still delivered, unless the project ends or the price for it falls away. */
function stillComing(
  context: Explaining,
  claim: Claim,
  working: Working,
  line: Pick<OfferLine, 'id' | 'claim'>,
  isDropped: boolean,
): OfferLine[] {
  if (claim.kind === 'changedMind') {
    const hasDelivered = working.rule === 'changedMind' && working.deliveredValue > 0;
    const text = hasDelivered
      ? context.say(($) => $.offer.lines.ends)
      : context.say(($) => $.offer.lines.endsEmpty);
    return [{ ...line, kind: 'asItIs', text }];
  }
  return working.rule === 'late' && working.dates.fullDay === undefined && !isDropped
    ? [{ ...line, kind: 'deliver', text: missingWords(context, working) }]
    : [];
}

function missingWords(
  context: Explaining,
  { dates }: Extract<Working, { rule: 'late' | 'notDelivered' }>,
): string {
  const { say, write } = context;
  const title = deliverableNamed(context, dates.deliverable)?.title ?? dates.deliverable;
  const missing = dates.quantity - dates.delivered;
  return dates.delivered === 0 || missing === dates.quantity
    ? say(($) => $.offer.lines.deliver, { title })
    : say(($) => $.offer.lines.deliverPieces, { title, missing: write.number(missing) });
}

function titleOf(context: Explaining, working: Working): string {
  return 'dates' in working ? (deliverableNamed(context, working.dates.deliverable)?.title ?? '') : '';
}

function effortOf(efforts: Offer['efforts'], claim: string): Pick<OfferLine, 'minutes'> {
  const effort = efforts.find((candidate) => candidate.claim === claim);
  return effort === undefined ? {} : { minutes: effort.minutes };
}

/** Two claims may lead to the same piece of work; it is promised once, with the earlier day. */
function withoutRepeats(lines: readonly OfferLine[]): OfferLine[] {
  return lines.filter(
    (line, place) =>
      lines.findIndex((other) => other.text === line.text && other.kind === line.kind) === place,
  );
}

function moneyLines({ say, write }: Explaining, { totals }: Assessment): OfferLine[] {
  return totals.credit === 0
    ? []
    : [
        {
          id: 'agreed-credit',
          kind: 'priceReduction',
          amount: totals.credit,
          text: say(($) => $.offer.lines.priceReduction, { amount: write.money(totals.credit) }),
        },
      ];
}
