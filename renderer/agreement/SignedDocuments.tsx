import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import { AttachedDocumentLines } from '../signing/AttachedDocumentLines.tsx';
import { useSay } from '../words/useSay.ts';
import { SideList } from './SideList.tsx';

interface SignedDocumentsProps {
  readonly projectId: string;
  readonly version: AgreementVersion;
  readonly write: Writer;
}

/** The signed documents that were attached to a version, each once, whoever signed it. */
export function SignedDocuments({ projectId, version: { signatures }, write }: SignedDocumentsProps) {
  const say = useSay();
  const attached = signatures.filter(
    ({ document }, place) =>
      document !== undefined &&
      signatures.findIndex((other) => other.document?.sha256 === document.sha256) === place,
  );
  if (attached.length === 0) {
    return null;
  }
  return (
    <SideList title={say(($) => $.agreement.signatures.documents)}>
      {attached.map(
        ({ document, attachedAt }) =>
          document !== undefined && (
            <li key={document.sha256}>
              <AttachedDocumentLines
                projectId={projectId}
                document={document}
                attachedAt={attachedAt}
                say={say}
                write={write}
              />
            </li>
          ),
      )}
    </SideList>
  );
}
