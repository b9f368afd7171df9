import { BackLink } from '../components/BackLink.tsx';
import { useSay } from '../words/useSay.ts';

/** Where there is no room for the list of projects: the way to it. */
export function ProjectStrip() {
  const say = useSay();
  return <BackLink to="/projects">{say(($) => $.projects.allProjects)}</BackLink>;
}
