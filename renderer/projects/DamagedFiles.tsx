import { useNavigate } from '@tanstack/react-router';
import type { DamagedFile } from '../../shared/contract/answers.ts';
import { Button } from '../components/Button.tsx';
import { SignedWords } from '../components/SignedWords.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './DamagedFiles.module.css';

interface DamagedFilesProps {
  readonly files: readonly DamagedFile[];
  readonly heading: 'h2' | 'h3';
}

/** Store files that cannot be read: what was kept, and the way back where there is one. */
export function DamagedFiles({ files, heading: Heading }: DamagedFilesProps) {
  const say = useSay();
  if (files.length === 0) {
    return null;
  }
  return (
    <section className={styles.damaged}>
      <Heading className={styles.title}>{say(($) => $.projects.damaged.title)}</Heading>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.file}>
            <Damaged file={file} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Damaged({ file: { file, title, restorableFrom, newer } }: { readonly file: DamagedFile }) {
  const say = useSay();
  const write = useWriter();
  const navigate = useNavigate();
  const { call, error, isWaiting } = useCall('projects.restore');
  const name = title ?? file;
  if (newer === true) {
    return <SignedWords kind="needs">{say(($) => $.projects.damaged.newer, { file: name })}</SignedWords>;
  }
  return (
    <div className={styles.file}>
      <SignedWords kind="needs">{say(($) => $.projects.damaged.what, { file: name })}</SignedWords>
      {restorableFrom === undefined ? (
        <p>{say(($) => $.projects.damaged.nothingToRestore)}</p>
      ) : (
        <Button
          size="small"
          isPending={isWaiting}
          onPress={() => {
            void call({ file }).then((restored) => {
              if (restored.ok) {
                void navigate({
                  to: '/projects/$projectId',
                  params: { projectId: restored.value.projectId },
                });
              }
            });
          }}
        >
          {say(($) => $.projects.damaged.restore, { moment: write.moment(restorableFrom) })}
        </Button>
      )}
      {error !== undefined && <Trouble error={error} />}
    </div>
  );
}
