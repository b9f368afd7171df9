import { inForceAt, signedBy } from '../../shared/agreements/inForce.ts';
import { changesBetween } from '../../shared/agreements/changesBetween.ts';
import type { Stamps } from '../../shared/agreements/signing.ts';
import {
  hasSigned,
  isBeforeSigningOf,
  nextNumber,
  proposedVersion,
  withSignatures,
} from '../../shared/agreements/signing.ts';
import { walkParts } from '../../shared/agreements/walkParts.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { completed } from '../../shared/drafting/completed.ts';
import { draftOfVersion } from '../../shared/drafting/draftOfVersion.ts';
import type { AgreementVersion, Signature } from '../../shared/model/agreement.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf, moment } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { Change } from '../storage/ProjectStore.ts';
import { saveDocument } from '../storage/saveDocument.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { notInFuture } from './notInFuture.ts';

type AgreementHandlers = Pick<
  Handlers,
  | 'agreements.saveDraft'
  | 'agreements.beginChange'
  | 'agreements.propose'
  | 'agreements.reopen'
  | 'agreements.withdraw'
  | 'agreements.markSent'
  | 'agreements.sign'
  | 'agreements.attach'
  | 'agreements.saveAttached'
>;

/** Writing, proposing and signing. The window asks; moments, ids and seals are given here. */
export function agreementHandlers(needs: HandlerNeeds): AgreementHandlers {
  const { store, clock, newId, digest, dialogs, attachments, files } = needs;
  const now = () => instantOf(clock());
  const stamps = (): Stamps => ({ at: now(), newId, digest });
  return {
    'agreements.saveDraft': ({ projectId, draft }) =>
      store.change(projectId, (project) => ok({ project: withDraft(project, draft), answer: draft })),

    'agreements.beginChange': ({ projectId }) =>
      store.change(projectId, (project) => beginChange(project, now())),

    'agreements.propose': ({ projectId }) => store.change(projectId, (project) => propose(project)),

    'agreements.reopen': ({ projectId, number }) => store.change(projectId, changeProposed(number, reopen)),

    'agreements.withdraw': ({ projectId, number }) =>
      store.change(
        projectId,
        changeProposed(number, (project, version) =>
          ok({
            project: {
              ...without(project, version),
              withdrawn: [...(project.withdrawn ?? []), { version, withdrawnAt: now() }],
            },
            answer: null,
          }),
        ),
      ),

    'agreements.markSent': ({ projectId, number }) =>
      store.change(
        projectId,
        changeProposed(number, (project, version) => {
          const sent = { ...version, sentAt: version.sentAt ?? now() };
          return ok({ project: withVersion(project, sent), answer: sent });
        }),
      ),

    'agreements.sign': ({ projectId, number, signature, earlyStart }) =>
      store.change(
        projectId,
        changeProposed(number, (project, version) => {
          const refused = whyNotSigned(project, version, signature);
          if (refused !== null) {
            return failed(refused);
          }
          const wishesEarlyStart =
            earlyStart && signature.party === 'client' && walkParts(project, version).includes('withdrawal');
          return signed(project, version, [{ ...signature, signedAt: now() }], stamps(), wishesEarlyStart);
        }),
      ),

    'agreements.attach': async ({ projectId, number, parties, signedAt }) => {
      const early = notInFuture(signedAt, ['agreements', 'signatures', 'signedAt'], clock());
      if (early !== null) {
        return failed(early);
      }
      const path = await dialogs.openDocument();
      if (path === null) {
        return ok(null);
      }
      const kept = attachments.keep(path);
      if (!kept.ok) {
        return kept;
      }
      return store.change(
        projectId,
        changeProposed(number, (project, version) => {
          const before = project.agreements.findLast((other) => other.number < version.number);
          if (isBeforeSigningOf(before, signedAt)) {
            return failed({ code: 'signedTooEarly', version: before?.number ?? 0 });
          }
          if (parties.some((party) => hasSigned(version, party))) {
            return failed({ code: 'alreadySigned' });
          }
          const signatures = [...new Set(parties)].map((party): Signature => ({
            party,
            name: project[party].name,
            signedAt,
            method: 'document',
            document: kept.value,
            attachedAt: now(),
          }));
          return signed(project, version, signatures, stamps(), false);
        }),
      );
    },

    'agreements.saveAttached': async ({ projectId, sha256 }) => {
      const read = store.read(projectId);
      if (!read.ok) {
        return read;
      }
      const named = attachedTo(read.value.project).find((document) => document.sha256 === sha256);
      const bytes = named === undefined ? null : attachments.read(sha256);
      if (named === undefined || bytes === null) {
        return failed({ code: 'notFound', what: 'document', name: named?.fileName ?? sha256.slice(0, 12) });
      }
      const path = await dialogs.saveFile({ name: named.fileName, kind: 'any' });
      return path === null ? ok(null) : saveDocument(files, path, bytes);
    },
  };
}

function withDraft(project: ProjectFile, draft: AgreementDraft | null): ProjectFile {
  const after = { ...project };
  delete after.draft;
  return draft === null ? after : { ...after, draft };
}

function withVersion(project: ProjectFile, version: AgreementVersion): ProjectFile {
  return {
    ...project,
    agreements: project.agreements.map((other) => (other.number === version.number ? version : other)),
  };
}

function without(project: ProjectFile, { number }: AgreementVersion): ProjectFile {
  return { ...project, agreements: project.agreements.filter((other) => other.number !== number) };
}

/** A draft that is being written is gone on with: there is one at a time. */
function beginChange(
  project: ProjectFile,
  at: Instant,
): Result<{ readonly project: ProjectFile; readonly answer: AgreementDraft }, AppError> {
  if (project.draft !== undefined) {
    return ok({ project, answer: project.draft });
  }
  const proposed = proposedVersion(project);
  if (proposed !== undefined) {
    return failed({ code: 'awaitsSignature', version: proposed.number });
  }
  const current = inForceAt(signedBy(project.agreements, moment(at)), moment(at));
  if (current === undefined) {
    return failed({ code: 'unsigned' });
  }
  const draft = draftOfVersion(current, { number: nextNumber(project), basedOn: current.number });
  return ok({ project: withDraft(project, draft), answer: draft });
}

function propose(
  project: ProjectFile,
): Result<{ readonly project: ProjectFile; readonly answer: { readonly number: number } }, AppError> {
  const { draft } = project;
  if (draft === undefined) {
    return failed({ code: 'notFound', what: 'draft', name: project.title });
  }
  const proposed = proposedVersion(project);
  if (proposed !== undefined) {
    return failed({ code: 'awaitsSignature', version: proposed.number });
  }
  const version = completed({ ...draft, number: nextNumber(project) });
  if (!version.ok) {
    return failed({ code: 'draftIncomplete', gaps: version.error });
  }
  const before = project.agreements.at(-1);
  if (before !== undefined && changesBetween(before, version.value).length === 0) {
    return failed({ code: 'draftIncomplete', gaps: [{ code: 'nothingChanged', at: { part: 'heads' } }] });
  }
  return ok({
    project: { ...withDraft(project, null), agreements: [...project.agreements, version.value] },
    answer: { number: version.value.number },
  });
}

/** What nobody signed can be written anew; what somebody signed can only be dropped. */
function reopen(
  project: ProjectFile,
  version: AgreementVersion,
): Result<{ readonly project: ProjectFile; readonly answer: AgreementDraft }, AppError> {
  if (version.signatures.length > 0) {
    return failed({ code: 'alreadySigned' });
  }
  if (project.draft !== undefined) {
    return failed({ code: 'draftThere' });
  }
  const basedOn = project.agreements.findLast((other) => other.number < version.number)?.number;
  const draft = draftOfVersion(version, { number: version.number, basedOn });
  return ok({ project: withDraft(without(project, version), draft), answer: draft });
}

type ProposedChange<Answer> = (
  project: ProjectFile,
  version: AgreementVersion,
) => Result<{ readonly project: ProjectFile; readonly answer: Answer }, AppError>;

/** A change of the version that waits for signatures, and of no other. */
function changeProposed<Answer>(number: number, change: ProposedChange<Answer>): Change<Answer> {
  return (project) => {
    const version = proposedVersion(project);
    if (version?.number === number) {
      return change(project, version);
    }
    return project.agreements.some((other) => other.number === number)
      ? failed({ code: 'alreadySigned' })
      : failed({ code: 'notFound', what: 'version', name: String(number) });
  };
}

/** Who signs on this machine has been walked through everything first. */
function whyNotSigned(
  project: ProjectFile,
  version: AgreementVersion,
  { party, name, method, strokes, confirmed }: Omit<Signature, 'signedAt'>,
): AppError | null {
  if (hasSigned(version, party)) {
    return { code: 'alreadySigned' };
  }
  const missing = walkParts(project, version).filter((part) => confirmed?.includes(part) !== true);
  if (party === 'client' && missing.length > 0) {
    return { code: 'notConfirmed', parts: missing };
  }
  const isEmpty = method === 'drawn' ? (strokes ?? []).flat().length === 0 : name.trim() === '';
  return isEmpty || name.trim() === '' ? { code: 'emptySignature' } : null;
}

function signed(
  project: ProjectFile,
  version: AgreementVersion,
  signatures: readonly Signature[],
  stamps: Stamps,
  earlyStart: boolean,
): Result<{ readonly project: ProjectFile; readonly answer: AgreementVersion }, AppError> {
  const after = withSignatures(project, version, signatures, stamps, { earlyStart });
  const answer = after.agreements.find(({ number }) => number === version.number) ?? version;
  return ok({ project: after, answer });
}

function attachedTo({ agreements, withdrawn }: ProjectFile) {
  return [...agreements, ...(withdrawn ?? []).map(({ version }) => version)]
    .flatMap(({ signatures }) => signatures)
    .flatMap(({ document }) => document ?? []);
}
