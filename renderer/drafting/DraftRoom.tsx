import type { OpenProject } from '../../shared/contract/answers.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { ReadOnlyNotice } from '../dispute/ReadOnlyNotice.tsx';
import { Page } from '../frame/Page.tsx';
import { ProjectStrip } from '../projects/ProjectStrip.tsx';
import { useSay } from '../words/useSay.ts';
import { OpenDraft } from './OpenDraft.tsx';

/** The draft of a project, if one is being written and the project can be changed. */
export function DraftRoom({ open }: { readonly open: OpenProject }) {
  const say = useSay();
  const { project, brokenSeal } = open;
  if (project.draft !== undefined && brokenSeal === null) {
    return <OpenDraft open={open} draft={project.draft} />;
  }
  return (
    <Page
      title={project.title}
      lead={say(($) => $.drafting.lead.none, { client: project.client.name })}
      strip={<ProjectStrip />}
      foot={{
        primary: (
          <ButtonLink kind="primary" to="/projects/$projectId" params={{ projectId: project.id }}>
            {say(($) => $.drafting.toAgreement)}
          </ButtonLink>
        ),
      }}
    >
      <ReadOnlyNotice open={open} />
    </Page>
  );
}
