import type { AgreementVersion, Signature } from '../../shared/model/agreement.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { SignedWords } from '../components/SignedWords.tsx';
import { AttachedDocumentLines } from './AttachedDocumentLines.tsx';
import styles from './SignatureList.module.css';
import type { SigningWords } from './signingWords.ts';
import { signerOf } from './signingWords.ts';
import { StrokePicture } from './StrokePicture.tsx';

interface SignatureListProps {
  readonly project: ProjectFile;
  readonly version: AgreementVersion;
  readonly words: SigningWords;
}

/** Who has signed how and when, and who has not. */
export function SignatureList({ project, version, words }: SignatureListProps) {
  const { say, write } = words;
  return (
    <ul className={styles.list}>
      {(['freelancer', 'client'] as const).map((party) => {
        const signature = version.signatures.find((one) => one.party === party);
        return (
          <li key={party} className={styles.one}>
            {signature === undefined ? (
              <SignedWords kind="waiting">
                {say(($) => $.signing.who.waits, { name: signerOf(project, party) })}
              </SignedWords>
            ) : (
              <>
                <SignedWords kind="settled">
                  {say(($) => $.signing.who.signed, {
                    name: signature.name,
                    moment: write.moment(signature.signedAt),
                    method: say(($) => $.agreement.signatures.methods[signature.method]),
                    strength: say(($) => $.agreement.signatures.strength[signature.method]),
                  })}
                </SignedWords>
                <Shown projectId={project.id} signature={signature} words={words} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface ShownProps {
  readonly projectId: string;
  readonly signature: Signature;
  readonly words: SigningWords;
}

/** The drawn lines, or the document that was attached. */
function Shown({ projectId, signature, words }: ShownProps) {
  const { document, strokes } = signature;
  if (document !== undefined) {
    return (
      <AttachedDocumentLines
        projectId={projectId}
        document={document}
        attachedAt={signature.attachedAt}
        say={words.say}
        write={words.write}
      />
    );
  }
  return strokes === undefined ? null : (
    <div className={styles.drawn}>
      <StrokePicture strokes={strokes} label={signature.name} />
    </div>
  );
}
