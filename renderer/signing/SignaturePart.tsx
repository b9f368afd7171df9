import { versionCalled } from '../../shared/explaining/versionCalled.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { SignedWords } from '../components/SignedWords.tsx';
import { TextField } from '../components/TextField.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';
import { SignaturePad } from './SignaturePad.tsx';
import type { Walk } from './walkDraft.ts';

interface SignaturePartProps extends Reading {
  readonly walk: Walk;
  readonly name: string;
  readonly onChange: (changed: Partial<Walk>) => void;
  /** Whether signing was tried while something is missing. */
  readonly isTried: boolean;
}

/** What a signature means, by whom, and the signature itself: drawn or typed, each with what it proves. */
export function SignaturePart({
  project,
  version,
  words,
  walk,
  name,
  onChange,
  isTried,
}: SignaturePartProps) {
  const { say } = words;
  const isDrawn = walk.method === 'drawn';
  const isMissing = isTried && isDrawn && walk.strokes.length === 0;
  return (
    <>
      <div className={styles.section}>
        <p>
          {say(($) => $.signing.signature.says, {
            what: versionCalled(say, project.agreements, version),
            project: project.title,
          })}
        </p>
        {walk.earlyStart && <p>{say(($) => $.signing.signature.earlyStart)}</p>}
      </div>
      <TextField
        label={say(($) => $.signing.signature.name)}
        value={name}
        onChange={(changed) => onChange({ name: changed.slice(0, MOST_LETTERS) })}
        problem={isTried && name.trim() === '' ? say(($) => $.signing.signature.noName) : undefined}
      />
      <RadioGroup
        kind="list"
        label={say(($) => $.signing.signature.how)}
        options={[
          {
            id: 'drawn',
            label: say(($) => $.signing.signature.drawn),
            hint: say(($) => $.signing.signature.drawnProof),
          },
          {
            id: 'typed',
            label: say(($) => $.signing.signature.typed),
            hint: say(($) => $.signing.signature.typedProof),
          },
        ]}
        value={walk.method}
        onChange={(method) => onChange({ method })}
      />
      {isDrawn && (
        <div>
          <SignaturePad
            words={words}
            strokes={walk.strokes}
            onChange={(strokes) => onChange({ strokes })}
            isMissing={isMissing}
          />
          {isMissing && (
            <p role="alert">
              <SignedWords kind="needs">{say(($) => $.signing.signature.noStrokes)}</SignedWords>
            </p>
          )}
        </div>
      )}
      <p className={styles.second}>{say(($) => $.signing.signature.honest)}</p>
    </>
  );
}

/** What the main process takes. */
const MOST_LETTERS = 200;
