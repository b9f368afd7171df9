import { proposedVersion } from '../../shared/agreements/signing.ts';
import type { OpenProject } from '../../shared/contract/answers.ts';
import { Button } from '../components/Button.tsx';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { useImport } from '../projects/importing.ts';
import { useSay } from '../words/useSay.ts';
import type { BeginWriting } from './useBeginWriting.ts';

interface AgreementActionProps {
  readonly open: OpenProject;
  readonly begin: BeginWriting;
}

/** What comes next for an agreement: sign what waits, go on writing, or write a change order. */
export function AgreementAction({ open: { project, brokenSeal }, begin }: AgreementActionProps) {
  const say = useSay();
  const { importProject } = useImport();
  const params = { projectId: project.id };
  if (brokenSeal !== null) {
    return (
      <Button kind="primary" onPress={importProject}>
        {say(($) => $.projects.open)}
      </Button>
    );
  }
  if (proposedVersion(project) !== undefined) {
    return (
      <ButtonLink kind="primary" to="/projects/$projectId/sign" params={params}>
        {say(($) => $.agreement.actions.sign)}
      </ButtonLink>
    );
  }
  if (project.draft !== undefined) {
    return (
      <ButtonLink kind="primary" to="/projects/$projectId/draft" params={params}>
        {project.draft.basedOn === undefined
          ? say(($) => $.agreement.actions.goOnWriting)
          : say(($) => $.agreement.actions.goOnChanging)}
      </ButtonLink>
    );
  }
  return (
    <Button kind="primary" isPending={begin.isWaiting} onPress={begin.write}>
      {project.agreements.length === 0
        ? say(($) => $.agreement.actions.write)
        : say(($) => $.agreement.actions.change)}
    </Button>
  );
}
