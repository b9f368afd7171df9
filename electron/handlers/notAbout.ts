import type { AppError } from '../../shared/contract/appError.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { OutgoingAbout, OutgoingKind } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { standingOf } from '../../shared/rulebook/standingOf.ts';

interface Asked {
  readonly kind: OutgoingKind;
  readonly about: OutgoingAbout;
  readonly asOf: Instant;
}

/** Why a message of a kind cannot be about what is asked; null where it can. */
export function notAbout(project: ProjectFile, { kind, about, asOf }: Asked): AppError | null {
  const { disputes, agreements } = project;
  switch (kind) {
    case 'update':
      return null;
    case 'firstReply':
    case 'checkIn':
      return missing('dispute', disputes, about.dispute);
    case 'followUp': {
      const dispute = disputes.find(({ id }) => id === about.dispute);
      return dispute === undefined
        ? missing('dispute', disputes, about.dispute)
        : missing('entry', dispute.followUps ?? [], about.followUp);
    }
    case 'materialReminder':
      return missing(
        'entry',
        agreements.flatMap(({ clientDuties }) => clientDuties),
        about.duty,
      );
    case 'paymentReminder':
      return missing(
        'entry',
        agreements.flatMap(({ instalments }) => instalments),
        about.instalment,
      );
    case 'delayNotice':
      return missing(
        'entry',
        standingOf(project, asOf).deliverables.filter(({ fullDay }) => fullDay === undefined),
        about.deliverable,
      );
  }
}

function missing(
  what: 'dispute' | 'entry',
  records: readonly { readonly id: string }[],
  asked: string | undefined,
): AppError | null {
  return records.some(({ id }) => id === asked) ? null : { code: 'notFound', what, name: asked ?? '–' };
}
