import type { Day } from '../model/day.ts';
import { addDays, dayFromNumber, dayNumber } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import { moment } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Facts } from '../rulebook/facts.ts';
import { gatherFacts } from '../rulebook/facts.ts';
import { dayAllWasDelivered, judgePromises } from '../rulebook/promises.ts';
import { standingOf } from '../rulebook/standingOf.ts';
import type { AgreementChange } from './agreementChanges.ts';
import { agreementChanges } from './agreementChanges.ts';
import type { DecisionFact } from './decisionFacts.ts';
import { decisionFacts } from './decisionFacts.ts';
import type { Delay } from './delays.ts';
import { delaysSince } from './delays.ts';
import type { DoneFact } from './doneFacts.ts';
import { doneFacts } from './doneFacts.ts';
import type { NextFact } from './nextFacts.ts';
import { nextFacts } from './nextFacts.ts';
import type { FollowedStep } from './openSteps.ts';
import { openSteps } from './openSteps.ts';
import { sinceLastUpdate } from './sinceLastUpdate.ts';
import type { WaitingFact } from './waitingFacts.ts';
import { waitingFacts } from './waitingFacts.ts';

/** What an update can say, from the ledger since the last one, or since the beginning. */
export interface UpdateFacts {
  readonly today: Day;
  /** Nothing counts as agreed as long as no version is signed by both. */
  readonly isSigned: boolean;
  readonly isFirst: boolean;
  readonly isFinished: boolean;
  readonly contractPrice: Money;
  readonly done: readonly DoneFact[];
  readonly next: readonly NextFact[];
  /** Promised by an update before and still open. */
  readonly open: readonly FollowedStep[];
  readonly waiting: readonly WaitingFact[];
  readonly changed: readonly AgreementChange[];
  readonly delays: readonly Delay[];
  readonly decisions: readonly DecisionFact[];
  /** The promised day that this update comes too late for. */
  readonly missed?: Day;
  /** The next promised day after this one. */
  readonly nextUpdate?: Day;
}

/** How far ahead an update looks where none is promised after it. */
const AHEAD = 14;

/** `due`: the promised day that the update is written for; absent where it was not promised. */
export function updateFacts(
  project: ProjectFile,
  { asOf, due }: { readonly asOf: Instant; readonly due?: Day | undefined },
): UpdateFacts {
  const facts = gatherFacts(project, moment(asOf));
  const standing = standingOf(project, asOf);
  const since = sinceLastUpdate(project, asOf);
  const open = openSteps(project, asOf);
  const isFinished = dayAllWasDelivered(facts) !== undefined;
  const nextUpdate = isFinished ? undefined : nextPromised(facts, due);
  const horizon = addDays(nextUpdate ?? standing.today, AHEAD);
  const missed = due === undefined ? undefined : missedPromise(facts, due);
  return {
    today: standing.today,
    isSigned: standing.versionInForce !== null,
    isFirst: since.lastUpdate === undefined,
    isFinished,
    contractPrice: standing.contractPrice,
    done: doneFacts(facts, standing, since),
    next: nextFacts(facts, standing, { horizon, open }),
    open,
    waiting: waitingFacts(facts, standing, horizon),
    changed: agreementChanges(facts, since),
    delays: delaysSince(facts, standing, since),
    decisions: decisionFacts(facts, standing),
    ...(missed === undefined ? {} : { missed }),
    ...(nextUpdate === undefined ? {} : { nextUpdate }),
  };
}

function nextPromised(facts: Facts, due: Day | undefined): Day | undefined {
  const rhythm = facts.inForce?.updates;
  if (rhythm === undefined) {
    return undefined;
  }
  const after = Math.max(facts.today, due === undefined ? -Infinity : dayNumber(due));
  const through = Math.max(after, dayNumber(rhythm.first)) + rhythm.everyDays;
  return judgePromises(facts, through, after + 1)[0]?.day;
}

function missedPromise(facts: Facts, due: Day): Day | undefined {
  const promise = judgePromises(facts, dayNumber(due), dayNumber(due))[0];
  return promise?.status === 'missed' && promise.until < dayFromNumber(facts.today) ? due : undefined;
}
