import { IconPlus } from '@tabler/icons-react';
import { Button } from '../components/Button.tsx';
import { IconLink } from '../components/IconLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { ListColumn } from '../frame/ListColumn.tsx';
import { ListHeading } from '../frame/ListHeading.tsx';
import { useSay } from '../words/useSay.ts';
import { useImport } from './importing.ts';
import { ProjectList } from './ProjectList.tsx';

/** The projects, beside the page of one of them. */
export function ProjectColumn() {
  const say = useSay();
  const projects = useAnswer('projects.list');
  const { importProject } = useImport();
  return (
    <ListColumn
      label={say(($) => $.projects.list)}
      foot={
        <Button size="small" onPress={importProject}>
          {say(($) => $.projects.open)}
        </Button>
      }
    >
      <ListHeading
        end={
          <IconLink label={say(($) => $.projects.begin)} to="/projects/new">
            <IconPlus size={18} stroke={1.5} aria-hidden />
          </IconLink>
        }
      >
        {say(($) => $.projects.title)}
      </ListHeading>
      {projects.status === 'here' && <ProjectList projects={projects.value} />}
      {projects.status === 'failed' && <Trouble error={projects.error} onRetry={projects.again} />}
    </ListColumn>
  );
}
