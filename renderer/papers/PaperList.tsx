import { Link } from '@tanstack/react-router';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { SignKind } from '../components/Sign.tsx';
import { SignedWords } from '../components/SignedWords.tsx';
import { classes } from '../components/classes.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './Papers.module.css';
import type { PaperState, VersionPaper } from './papersOf.ts';

interface PaperListProps {
  readonly project: ProjectFile;
  readonly papers: readonly VersionPaper[];
  readonly shown: number | undefined;
}

/** The agreement and its change orders; each leads to how it prints. */
export function PaperList({ project, papers, shown }: PaperListProps) {
  const say = useSay();
  const write = useWriter(project);
  return (
    <section aria-labelledby="papers-versions">
      <h2 id="papers-versions" className={styles.heading}>
        {say(($) => $.papers.versions)}
      </h2>
      {papers.length === 0 && <p className={styles.none}>{say(($) => $.papers.none)}</p>}
      <ul className={styles.list}>
        {papers.map(({ number, change, state }) => (
          <li key={number}>
            <Link
              to="/projects/$projectId/papers"
              params={{ projectId: project.id }}
              search={{ paper: number }}
              replace
              className={classes(styles.row, number === shown && styles.chosen)}
              activeProps={{}}
              aria-current={number === shown ? 'true' : undefined}
            >
              <span className={styles.name}>
                {change === undefined
                  ? say(($) => $.papers.agreement)
                  : say(($) => $.agreement.change.title, { number: change })}
              </span>
              <span className={styles.state}>
                <SignedWords kind={SIGNS[state.kind]}>{stateWords(say, write, state)}</SignedWords>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SIGNS: Readonly<Record<PaperState['kind'], SignKind>> = {
  signed: 'settled',
  waitsForBoth: 'needs',
  waitsForClient: 'waiting',
  waitsForYou: 'needs',
  draft: 'waiting',
  dropped: 'waiting',
};

function stateWords(say: Say, write: Writer, state: PaperState): string {
  switch (state.kind) {
    case 'signed':
    case 'dropped':
      return say(($) => $.papers.states[state.kind], { day: write.dayWithYear(write.dayOf(state.at)) });
    default:
      return say(($) => $.papers.states[state.kind]);
  }
}
