import { IconLock } from '@tabler/icons-react';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { AgreementVersion } from '../../shared/model/agreement.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { useSay } from '../words/useSay.ts';
import { fourGroups } from './fourGroups.ts';
import styles from './SealLine.module.css';

interface SealLineProps {
  readonly version: AgreementVersion | undefined;
  readonly signedAt: Instant | undefined;
  readonly write: Writer;
}

/** The beginning of a version's seal, to be compared with the client's copy; the whole of it on hover. */
export function SealLine({ version, signedAt, write }: SealLineProps) {
  const say = useSay();
  if (version?.seal === undefined || signedAt === undefined) {
    return version === undefined ? null : say(($) => $.agreement.notSealed);
  }
  return (
    <span className={styles.line}>
      <IconLock size={16} stroke={1.5} aria-hidden />
      <span title={version.seal} className={styles.words}>
        {say(($) => $.agreement.seal, { moment: write.moment(signedAt), seal: fourGroups(version.seal) })}
      </span>
    </span>
  );
}
