import { useState } from 'react';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AttachedDocument } from '../../shared/model/agreement.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { Button } from '../components/Button.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import styles from './SignatureList.module.css';

interface AttachedDocumentLinesProps {
  readonly projectId: string;
  readonly document: AttachedDocument;
  readonly attachedAt: Instant | undefined;
  readonly say: Say;
  readonly write: Writer;
}

/** A signed document as it was attached, with its hash, and a way to take it out again. */
export function AttachedDocumentLines({
  projectId,
  document: { fileName, sha256 },
  attachedAt,
  say,
  write,
}: AttachedDocumentLinesProps) {
  const { call, error, isWaiting } = useCall('agreements.saveAttached');
  const [saved, setSaved] = useState<string>();
  return (
    <div className={styles.document}>
      <span>{fileName}</span>
      <span className={styles.hash} title={sha256}>
        {say(($) => $.signing.elsewhere.hash, { hash: shortened(sha256) })}
      </span>
      {attachedAt !== undefined && (
        <span>{say(($) => $.signing.elsewhere.attachedAt, { moment: write.moment(attachedAt) })}</span>
      )}
      <Button
        size="small"
        isPending={isWaiting}
        onPress={() => {
          void call({ projectId, sha256 }).then((result) => {
            if (result.ok && result.value !== null) {
              const { fileName: file, folder } = result.value;
              setSaved(say(($) => $.signing.elsewhere.savedCopy, { file, folder }));
            }
          });
        }}
      >
        {say(($) => $.signing.elsewhere.saveCopy)}
      </Button>
      {saved !== undefined && <span role="status">{saved}</span>}
      {error !== undefined && <Trouble error={error} />}
    </div>
  );
}

/** Enough of a hash to compare by eye; the whole of it on hover. */
function shortened(hash: string): string {
  return (hash.match(/.{4}/gu) ?? []).slice(0, 6).join(' ');
}
