import { IconEye, IconFileText, IconFolderOpen } from '@tabler/icons-react';
import { Navigate, useNavigate } from '@tanstack/react-router';
import type { DamagedFile } from '../../shared/contract/answers.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Page } from '../frame/Page.tsx';
import { DamagedFiles } from '../projects/DamagedFiles.tsx';
import { useImport } from '../projects/importing.ts';
import { useSample } from '../projects/useSample.ts';
import { useSay } from '../words/useSay.ts';
import { CirclesPicture } from './CirclesPicture.tsx';
import styles from './FirstRunPage.module.css';
import { FirstStep } from './FirstStep.tsx';
import { YouRead } from './YouRead.tsx';

/** Greets a person as long as there is no project; with one, what is due is shown. */
export function FirstRunPage() {
  const projects = useAnswer('projects.list');
  switch (projects.status) {
    case 'waiting':
      return null;
    case 'failed':
      return (
        <Page title="Common Ground">
          <Trouble error={projects.error} onRetry={projects.again} />
        </Page>
      );
    case 'here':
      return projects.value.projects.length > 0 ? (
        <Navigate to="/today" replace />
      ) : (
        <Welcome damaged={projects.value.damaged} />
      );
  }
}

export function Welcome({ damaged }: { readonly damaged: readonly DamagedFile[] }) {
  const say = useSay();
  const navigate = useNavigate();
  const { importProject } = useImport();
  const { bring, error } = useSample();
  return (
    <Page
      title={say(($) => $.firstRun.title)}
      hasOwnHeading
      hasSteps={false}
      foot={{
        sentence: say(($) => $.firstRun.nothingLeaves),
        quiet: (
          <Button kind="quiet" onPress={importProject}>
            {say(($) => $.firstRun.open.title)}
          </Button>
        ),
        primary: (
          <ButtonLink kind="primary" to="/projects/new">
            {say(($) => $.firstRun.write.first)}
          </ButtonLink>
        ),
      }}
    >
      <div className={styles.welcome}>
        <div className={styles.words}>
          <h1 tabIndex={-1}>{say(($) => $.firstRun.title)}</h1>
          <p className={styles.lead}>{say(($) => $.firstRun.lead)}</p>
          <ul className={styles.steps}>
            <FirstStep
              icon={IconFileText}
              title={say(($) => $.firstRun.write.title)}
              hint={say(($) => $.firstRun.write.hint)}
              onPress={() => void navigate({ to: '/projects/new' })}
            />
            <FirstStep
              icon={IconEye}
              title={say(($) => $.firstRun.sample.title)}
              hint={say(($) => $.firstRun.sample.hint)}
              onPress={bring}
            />
            <FirstStep
              icon={IconFolderOpen}
              title={say(($) => $.firstRun.open.title)}
              hint={say(($) => $.firstRun.open.hint)}
              onPress={importProject}
            />
          </ul>
          {error !== undefined && <Trouble error={error} />}
          <YouRead />
          <DamagedFiles files={damaged} heading="h2" />
        </div>
        <CirclesPicture />
      </div>
    </Page>
  );
}
