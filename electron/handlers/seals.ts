import { verifySeals } from '../../shared/agreements/verifySeals.ts';
import type { VerifiedDocument } from '../../shared/contract/answers.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { ok } from '../../shared/result.ts';
import type { Attachments } from '../storage/attachments.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

export function sealHandlers({ store, attachments, digest }: HandlerNeeds): Pick<Handlers, 'seals.verify'> {
  return {
    'seals.verify': ({ projectId }) => {
      const read = store.read(projectId);
      return Promise.resolve(
        read.ok
          ? ok({
              ...verifySeals(read.value.project, digest),
              documents: verifiedDocuments(read.value.project, attachments),
            })
          : read,
      );
    },
  };
}

/** Each signed document once for each version, however many signatures rest on it. */
function verifiedDocuments({ agreements }: ProjectFile, attachments: Attachments): VerifiedDocument[] {
  return agreements.flatMap(({ number, signatures }) => {
    const documents = new Map(
      signatures.flatMap(({ document }) => (document === undefined ? [] : [[document.sha256, document]])),
    );
    return [...documents.values()].map(({ fileName, sha256 }): VerifiedDocument => ({
      version: number,
      fileName,
      state: attachments.read(sha256) === null ? 'absent' : 'held',
    }));
  });
}
