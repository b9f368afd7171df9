import { ButtonLink } from '../components/ButtonLink.tsx';
import { useSay } from '../words/useSay.ts';
import { Page } from './Page.tsx';

/** An address that leads nowhere: a link to something that was removed. */
export function NothingHerePage() {
  const say = useSay();
  return (
    <Page
      title={say(($) => $.frame.nothingHere.title)}
      lead={say(($) => $.frame.nothingHere.lead)}
      foot={{
        primary: (
          <ButtonLink kind="primary" to="/projects">
            {say(($) => $.frame.nothingHere.toProjects)}
          </ButtonLink>
        ),
      }}
    >
      {null}
    </Page>
  );
}
