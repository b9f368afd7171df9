import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { AttachedDocumentLines } from '../signing/AttachedDocumentLines.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './Papers.module.css';
import { attachedPapers } from './papersOf.ts';

/** The signed documents that were attached, whatever version they belong to. */
export function AttachedList({ project }: { readonly project: ProjectFile }) {
  const say = useSay();
  const write = useWriter(project);
  const attached = attachedPapers(project);
  if (attached.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="papers-attached">
      <h2 id="papers-attached" className={styles.heading}>
        {say(($) => $.papers.attached)}
      </h2>
      <ul className={styles.list}>
        {attached.map(({ document, attachedAt }) => (
          <li key={document.sha256} className={styles.document}>
            <AttachedDocumentLines
              projectId={project.id}
              document={document}
              attachedAt={attachedAt}
              say={say}
              write={write}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
