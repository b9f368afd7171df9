import { Link } from '@tanstack/react-router';
import type { ProjectList as Projects, ProjectSummary } from '../../shared/contract/answers.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { classes } from '../components/classes.ts';
import { Sign } from '../components/Sign.tsx';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import { DamagedFiles } from './DamagedFiles.tsx';
import styles from './ProjectList.module.css';
import { projectState } from './projectState.ts';

interface ProjectListProps {
  readonly projects: Projects;
  /** `page`: the list is the page, where there is no room for both. */
  readonly look?: 'column' | 'page';
}

/** All projects: those still running first, then what waits for signatures, and below them the files that cannot be read. */
export function ProjectList({ projects: { projects, damaged }, look = 'column' }: ProjectListProps) {
  const say = useSay();
  // The column has a heading of its own above them; on a page they come right after its first.
  const heading = look === 'page' ? 'h2' : 'h3';
  const agreeing = projects.filter(({ state }) => state.code === 'unsigned');
  const running = projects.filter(({ state }) => state.code !== 'unsigned' && state.code !== 'delivered');
  const delivered = projects.filter(({ state }) => state.code === 'delivered');
  return (
    <div className={classes(styles.lists, look === 'page' && styles.onPage)}>
      <Group heading={heading} title={say(($) => $.projects.groups.running)} projects={running} />
      <Group heading={heading} title={say(($) => $.projects.groups.agreeing)} projects={agreeing} />
      <Group heading={heading} title={say(($) => $.projects.groups.delivered)} projects={delivered} />
      <DamagedFiles heading={heading} files={damaged} />
    </div>
  );
}

interface GroupProps {
  readonly heading: 'h2' | 'h3';
  readonly title: string;
  readonly projects: readonly ProjectSummary[];
}

function Group({ heading: Heading, title, projects }: GroupProps) {
  if (projects.length === 0) {
    return null;
  }
  return (
    <section className={styles.group}>
      <Heading className={styles.groupTitle}>{title}</Heading>
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            <Row project={project} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ project }: { readonly project: ProjectSummary }) {
  const say = useSay();
  const write = useWriter();
  const { sign, words } = projectState(say, write, project.state, write.dayOf(instantOf(new Date())));
  return (
    <Link
      to="/projects/$projectId"
      params={{ projectId: project.id }}
      className={styles.row}
      activeProps={{ className: styles.chosen, 'aria-current': 'page' }}
      activeOptions={{ includeSearch: false }}
    >
      <span className={styles.title}>{project.title}</span>
      <span className={styles.second}>{project.clientName}</span>
      <span className={styles.state}>
        {sign !== undefined && (
          <span className={styles.sign}>
            <Sign kind={sign} />
          </span>
        )}
        <span>{words}</span>
      </span>
      {project.isSample && <span className={styles.second}>{say(($) => $.projects.sample)}</span>}
    </Link>
  );
}
